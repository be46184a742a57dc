import { HttpStatus } from '@nestjs/common';
import { fileViolationWords, type FileViolation } from './file-violations.ts';

const STATUS: Partial<Record<FileViolation, HttpStatus>> = {
  file_too_large: HttpStatus.PAYLOAD_TOO_LARGE,
  too_many_uploads: HttpStatus.CONFLICT,
  disk_full: HttpStatus.INSUFFICIENT_STORAGE,
};

export const statusOf = (code: FileViolation): HttpStatus =>
  STATUS[code] ?? HttpStatus.UNPROCESSABLE_ENTITY;

export const violationsOf = (code: FileViolation) => ({
  violations: [{ code, field: 'file', message: fileViolationWords[code] }],
});

/** A violation in the form in which the library of resumable uploads answers. */
export class UploadRefused extends Error {
  readonly status_code: number;
  readonly body: string;

  constructor(code: FileViolation) {
    super(code);
    this.status_code = statusOf(code);
    this.body = JSON.stringify(violationsOf(code));
  }
}
