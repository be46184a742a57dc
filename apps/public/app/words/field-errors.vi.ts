import { TEXT_LIMITS } from '@minhbach/domain';
import type { FieldError } from '@minhbach/ui/form/field-errors.ts';
import { graphql } from '../gql/gql.ts';

graphql(`
  fragment RefusalParts on NotAllowed {
    violations {
      code
      field
      message
    }
  }
`);

type Violation = { code: string; field?: string | null; message: string };

/** An empty field of the citizen's form is asked for by its name, not as "this content". */
const ASKED_FOR: Record<string, string> = {
  'items.description': 'Hãy cho biết bạn cần thông tin gì',
  'items.documentName': 'Hãy ghi tên văn bản, hồ sơ hoặc tài liệu bạn cần',
  items: 'Hãy cho biết bạn cần thông tin gì',
  agencyCode: 'Hãy chọn cơ quan',
  purpose: 'Hãy cho biết lý do, mục đích yêu cầu',
  'requester.fullName': 'Hãy nhập họ và tên',
  'requester.residence': 'Hãy nhập nơi cư trú',
  'requester.idNumber': 'Hãy nhập số định danh cá nhân, căn cước hoặc hộ chiếu',
  'requester.email': 'Hãy nhập địa chỉ thư điện tử, để cơ quan báo kết quả cho bạn',
  'requester.phone': 'Hãy nhập số điện thoại, để cơ quan hẹn bạn đến nhận',
  'requester.postalAddress': 'Hãy nhập địa chỉ nhận bưu phẩm',
  'requester.birthDate': 'Hãy nhập ngày sinh',
  'requester.representativeName': 'Hãy nhập họ tên người đại diện',
};

/** Nothing was typed where something must stand. */
const ABSENT = [
  'required',
  'answer_address_required',
  'birth_date_required',
  'representative_required',
];

/** What the API found, for the fields of the page: `items.0.description` is the first item's. */
export function fieldErrors(violations: readonly Violation[]): readonly FieldError[] {
  return violations.map(({ code, field, message }) => {
    if (!field) return { field: null, message };
    const limit = code === 'too_long' ? longest(field) : undefined;
    if (limit !== undefined) return { field, message: `${message} Nhiều nhất ${limit} ký tự.` };
    const asked = ASKED_FOR[field.replace(/\.\d+/, '')];
    return { field, message: ABSENT.includes(code) && asked !== undefined ? asked : message };
  });
}

function longest(field: string): string | undefined {
  const name = field.split('.').at(-1);
  return Object.entries(TEXT_LIMITS)
    .find(([text]) => text === name)?.[1]
    .toLocaleString('vi-VN');
}

/** The same for a form with fields of its own: what concerns none of them stands at the top alone. */
export function ownErrors(
  violations: readonly Violation[],
  fields: readonly string[],
): readonly FieldError[] {
  return violations.map(({ field, message }) => ({
    field: field && fields.includes(field) ? field : null,
    message,
  }));
}
