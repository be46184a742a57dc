import { calendarDate } from './calendar-date.ts';
import {
  workCalendar,
  type CalendarDay,
  type CalendarDayKind,
  type WorkCalendar,
} from './working-days.ts';

const of =
  (kind: CalendarDayKind) =>
  (on: string, name: string, decision: string, provisional = false): CalendarDay => ({
    on: calendarDate(on),
    kind,
    name,
    decision,
    provisional,
  });

const holiday = of('holiday');
const substitute = of('substitute');
const swappedOff = of('swapped_off');
const swappedWorking = of('swapped_working');
const PROVISIONAL = true;

/**
 * The days that differ from the plain week for Vietnamese state bodies, 2018 to 2027
 * (ngày nghỉ lễ, tết, nghỉ bù, nghỉ hoán đổi, ngày làm bù). Weekends are listed only where a
 * holiday falls on them or offices work. A swap of 23 and 28 November 2026 was proposed and never
 * decided, so it is not here: the 23rd is a working day.
 *
 * @see Bộ luật Lao động 45/2019/QH14, Điều 111 và 112; Nghị quyết 28/2026/QH16, Điều 2 (24 November)
 */
// prettier-ignore
const DAYS: readonly CalendarDay[] = [
  // 2018
  holiday('2018-01-01', 'Tết Dương lịch', 'Bộ luật Lao động 2012 (10/2012/QH13) Điều 115'),
  holiday('2018-02-14', 'Tết Nguyên đán (29 tháng Chạp)', 'Lịch nghỉ Tết Nguyên đán 2018 theo báo chí; chưa đọc được văn bản'),
  holiday('2018-02-15', 'Tết Nguyên đán (30 tháng Chạp)', 'Lịch nghỉ Tết Nguyên đán 2018 theo báo chí; chưa đọc được văn bản'),
  holiday('2018-02-16', 'Tết Nguyên đán (mùng 1)', 'Lịch nghỉ Tết Nguyên đán 2018 theo báo chí; chưa đọc được văn bản'),
  holiday('2018-02-17', 'Tết Nguyên đán (mùng 2)', 'Lịch nghỉ Tết Nguyên đán 2018 theo báo chí; chưa đọc được văn bản'),
  holiday('2018-02-18', 'Tết Nguyên đán (mùng 3)', 'Lịch nghỉ Tết Nguyên đán 2018 theo báo chí; chưa đọc được văn bản'),
  substitute('2018-02-19', 'Nghỉ bù Tết Nguyên đán', 'Lịch nghỉ Tết Nguyên đán 2018 theo báo chí; chưa đọc được văn bản'),
  substitute('2018-02-20', 'Nghỉ bù Tết Nguyên đán', 'Lịch nghỉ Tết Nguyên đán 2018 theo báo chí; chưa đọc được văn bản'),
  holiday('2018-04-25', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'Bộ luật Lao động 2012 (10/2012/QH13) Điều 115'),
  holiday('2018-04-30', 'Ngày Chiến thắng', 'Bộ luật Lao động 2012 (10/2012/QH13) Điều 115'),
  holiday('2018-05-01', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2012 (10/2012/QH13) Điều 115'),
  holiday('2018-09-02', 'Quốc khánh', 'Bộ luật Lao động 2012 (10/2012/QH13) Điều 115'),
  substitute('2018-09-03', 'Nghỉ bù', 'Bộ luật Lao động 2012 Điều 115.3'),
  swappedOff('2018-12-31', 'Nghỉ hoán đổi', 'Công văn 6519/VPCP-KGVX (2018)'),

  // 2019
  holiday('2019-01-01', 'Tết Dương lịch', 'Bộ luật Lao động 2012 (10/2012/QH13) Điều 115'),
  swappedWorking('2019-01-05', 'Làm bù', 'Công văn 6519/VPCP-KGVX (2018)'),
  holiday('2019-02-04', 'Tết Nguyên đán (30 tháng Chạp)', 'Lịch nghỉ Tết Nguyên đán 2019 theo báo chí; chưa đọc được văn bản'),
  holiday('2019-02-05', 'Tết Nguyên đán (mùng 1)', 'Lịch nghỉ Tết Nguyên đán 2019 theo báo chí; chưa đọc được văn bản'),
  holiday('2019-02-06', 'Tết Nguyên đán (mùng 2)', 'Lịch nghỉ Tết Nguyên đán 2019 theo báo chí; chưa đọc được văn bản'),
  holiday('2019-02-07', 'Tết Nguyên đán (mùng 3)', 'Lịch nghỉ Tết Nguyên đán 2019 theo báo chí; chưa đọc được văn bản'),
  holiday('2019-02-08', 'Tết Nguyên đán (mùng 4)', 'Lịch nghỉ Tết Nguyên đán 2019 theo báo chí; chưa đọc được văn bản'),
  holiday('2019-04-14', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'Bộ luật Lao động 2012 (10/2012/QH13) Điều 115'),
  substitute('2019-04-15', 'Nghỉ bù', 'Bộ luật Lao động 2012 Điều 115.3'),
  swappedOff('2019-04-29', 'Nghỉ hoán đổi', 'Công văn 6519/VPCP-KGVX (2018)'),
  holiday('2019-04-30', 'Ngày Chiến thắng', 'Bộ luật Lao động 2012 (10/2012/QH13) Điều 115'),
  holiday('2019-05-01', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2012 (10/2012/QH13) Điều 115'),
  swappedWorking('2019-05-04', 'Làm bù', 'Công văn 6519/VPCP-KGVX (2018)'),
  holiday('2019-09-02', 'Quốc khánh', 'Bộ luật Lao động 2012 (10/2012/QH13) Điều 115'),

  // 2020
  holiday('2020-01-01', 'Tết Dương lịch', 'Bộ luật Lao động 2012 (10/2012/QH13) Điều 115'),
  holiday('2020-01-23', 'Tết Nguyên đán (29 tháng Chạp)', 'Lịch nghỉ Tết Nguyên đán 2020 (23–29/01/2020) theo thông báo đăng báo; chưa đọc được văn bản'),
  holiday('2020-01-24', 'Tết Nguyên đán (30 tháng Chạp)', 'Lịch nghỉ Tết Nguyên đán 2020 (23–29/01/2020) theo thông báo đăng báo; chưa đọc được văn bản'),
  holiday('2020-01-25', 'Tết Nguyên đán (mùng 1)', 'Lịch nghỉ Tết Nguyên đán 2020 (23–29/01/2020) theo thông báo đăng báo; chưa đọc được văn bản'),
  holiday('2020-01-26', 'Tết Nguyên đán (mùng 2)', 'Lịch nghỉ Tết Nguyên đán 2020 (23–29/01/2020) theo thông báo đăng báo; chưa đọc được văn bản'),
  holiday('2020-01-27', 'Tết Nguyên đán (mùng 3)', 'Lịch nghỉ Tết Nguyên đán 2020 (23–29/01/2020) theo thông báo đăng báo; chưa đọc được văn bản'),
  substitute('2020-01-28', 'Nghỉ bù Tết Nguyên đán', 'Lịch nghỉ Tết Nguyên đán 2020 (23–29/01/2020) theo thông báo đăng báo; chưa đọc được văn bản'),
  substitute('2020-01-29', 'Nghỉ bù Tết Nguyên đán', 'Lịch nghỉ Tết Nguyên đán 2020 (23–29/01/2020) theo thông báo đăng báo; chưa đọc được văn bản'),
  holiday('2020-04-02', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'Bộ luật Lao động 2012 (10/2012/QH13) Điều 115'),
  holiday('2020-04-30', 'Ngày Chiến thắng', 'Bộ luật Lao động 2012 (10/2012/QH13) Điều 115'),
  holiday('2020-05-01', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2012 (10/2012/QH13) Điều 115'),
  holiday('2020-09-02', 'Quốc khánh', 'Bộ luật Lao động 2012 (10/2012/QH13) Điều 115'),

  // 2021
  holiday('2021-01-01', 'Tết Dương lịch', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  holiday('2021-02-10', 'Tết Nguyên đán (29 tháng Chạp)', 'Thông báo 4875/TB-LĐTBXH'),
  holiday('2021-02-11', 'Tết Nguyên đán (30 tháng Chạp)', 'Thông báo 4875/TB-LĐTBXH'),
  holiday('2021-02-12', 'Tết Nguyên đán (mùng 1)', 'Thông báo 4875/TB-LĐTBXH'),
  holiday('2021-02-13', 'Tết Nguyên đán (mùng 2)', 'Thông báo 4875/TB-LĐTBXH'),
  holiday('2021-02-14', 'Tết Nguyên đán (mùng 3)', 'Thông báo 4875/TB-LĐTBXH'),
  substitute('2021-02-15', 'Nghỉ bù Tết Nguyên đán', 'Thông báo 4875/TB-LĐTBXH'),
  substitute('2021-02-16', 'Nghỉ bù Tết Nguyên đán', 'Thông báo 4875/TB-LĐTBXH'),
  holiday('2021-04-21', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  holiday('2021-04-30', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  holiday('2021-05-01', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  substitute('2021-05-03', 'Nghỉ bù', 'Bộ luật Lao động 2019 Điều 111.3'),
  holiday('2021-09-02', 'Quốc khánh', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  holiday('2021-09-03', 'Quốc khánh (ngày liền kề)', 'Thông báo 4875/TB-LĐTBXH'),

  // 2022
  holiday('2022-01-01', 'Tết Dương lịch', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  substitute('2022-01-03', 'Nghỉ bù', 'Bộ luật Lao động 2019 Điều 111.3'),
  holiday('2022-01-31', 'Tết Nguyên đán (29 tháng Chạp)', 'Thông báo 119/TB-LĐTBXH'),
  holiday('2022-02-01', 'Tết Nguyên đán (mùng 1)', 'Thông báo 119/TB-LĐTBXH'),
  holiday('2022-02-02', 'Tết Nguyên đán (mùng 2)', 'Thông báo 119/TB-LĐTBXH'),
  holiday('2022-02-03', 'Tết Nguyên đán (mùng 3)', 'Thông báo 119/TB-LĐTBXH'),
  holiday('2022-02-04', 'Tết Nguyên đán (mùng 4)', 'Thông báo 119/TB-LĐTBXH'),
  holiday('2022-04-10', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  substitute('2022-04-11', 'Nghỉ bù', 'Bộ luật Lao động 2019 Điều 111.3'),
  holiday('2022-04-30', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  holiday('2022-05-01', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  substitute('2022-05-02', 'Nghỉ bù', 'Bộ luật Lao động 2019 Điều 111.3'),
  substitute('2022-05-03', 'Nghỉ bù', 'Bộ luật Lao động 2019 Điều 111.3'),
  holiday('2022-09-01', 'Quốc khánh (ngày liền kề)', 'Thông báo 119/TB-LĐTBXH'),
  holiday('2022-09-02', 'Quốc khánh', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),

  // 2023
  holiday('2023-01-01', 'Tết Dương lịch', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  substitute('2023-01-02', 'Nghỉ bù', 'Bộ luật Lao động 2019 Điều 111.3'),
  holiday('2023-01-20', 'Tết Nguyên đán (29 tháng Chạp)', 'Thông báo 5034/TB-LĐTBXH'),
  holiday('2023-01-21', 'Tết Nguyên đán (30 tháng Chạp)', 'Thông báo 5034/TB-LĐTBXH'),
  holiday('2023-01-22', 'Tết Nguyên đán (mùng 1)', 'Thông báo 5034/TB-LĐTBXH'),
  holiday('2023-01-23', 'Tết Nguyên đán (mùng 2)', 'Thông báo 5034/TB-LĐTBXH'),
  holiday('2023-01-24', 'Tết Nguyên đán (mùng 3)', 'Thông báo 5034/TB-LĐTBXH'),
  substitute('2023-01-25', 'Nghỉ bù Tết Nguyên đán', 'Thông báo 5034/TB-LĐTBXH'),
  substitute('2023-01-26', 'Nghỉ bù Tết Nguyên đán', 'Thông báo 5034/TB-LĐTBXH'),
  holiday('2023-04-29', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  holiday('2023-04-30', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  holiday('2023-05-01', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  substitute('2023-05-02', 'Nghỉ bù', 'Bộ luật Lao động 2019 Điều 111.3'),
  substitute('2023-05-03', 'Nghỉ bù', 'Bộ luật Lao động 2019 Điều 111.3'),
  holiday('2023-09-01', 'Quốc khánh (ngày liền kề)', 'Thông báo 5034/TB-LĐTBXH'),
  holiday('2023-09-02', 'Quốc khánh', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  substitute('2023-09-04', 'Nghỉ bù', 'Bộ luật Lao động 2019 Điều 111.3'),

  // 2024
  holiday('2024-01-01', 'Tết Dương lịch', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  holiday('2024-02-08', 'Tết Nguyên đán (29 tháng Chạp)', 'Thông báo 5015/TB-LĐTBXH (22/11/2023)'),
  holiday('2024-02-09', 'Tết Nguyên đán (30 tháng Chạp)', 'Thông báo 5015/TB-LĐTBXH (22/11/2023)'),
  holiday('2024-02-10', 'Tết Nguyên đán (mùng 1)', 'Thông báo 5015/TB-LĐTBXH (22/11/2023)'),
  holiday('2024-02-11', 'Tết Nguyên đán (mùng 2)', 'Thông báo 5015/TB-LĐTBXH (22/11/2023)'),
  holiday('2024-02-12', 'Tết Nguyên đán (mùng 3)', 'Thông báo 5015/TB-LĐTBXH (22/11/2023)'),
  substitute('2024-02-13', 'Nghỉ bù Tết Nguyên đán', 'Thông báo 5015/TB-LĐTBXH (22/11/2023)'),
  substitute('2024-02-14', 'Nghỉ bù Tết Nguyên đán', 'Thông báo 5015/TB-LĐTBXH (22/11/2023)'),
  holiday('2024-04-18', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  swappedOff('2024-04-29', 'Nghỉ hoán đổi', 'Công văn 2450/VPCP-KGVX, Thông báo 1570/TB-LĐTBXH (2024)'),
  holiday('2024-04-30', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  holiday('2024-05-01', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  swappedWorking('2024-05-04', 'Làm bù', 'Công văn 2450/VPCP-KGVX, Thông báo 1570/TB-LĐTBXH (2024)'),
  holiday('2024-09-02', 'Quốc khánh', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  holiday('2024-09-03', 'Quốc khánh (ngày liền kề)', 'Thông báo 5015/TB-LĐTBXH (22/11/2023)'),

  // 2025
  holiday('2025-01-01', 'Tết Dương lịch', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  holiday('2025-01-27', 'Tết Nguyên đán (28 tháng Chạp)', 'Thông báo 6150/TB-BLĐTBXH (03/12/2024)'),
  holiday('2025-01-28', 'Tết Nguyên đán (29 tháng Chạp)', 'Thông báo 6150/TB-BLĐTBXH (03/12/2024)'),
  holiday('2025-01-29', 'Tết Nguyên đán (mùng 1)', 'Thông báo 6150/TB-BLĐTBXH (03/12/2024)'),
  holiday('2025-01-30', 'Tết Nguyên đán (mùng 2)', 'Thông báo 6150/TB-BLĐTBXH (03/12/2024)'),
  holiday('2025-01-31', 'Tết Nguyên đán (mùng 3)', 'Thông báo 6150/TB-BLĐTBXH (03/12/2024)'),
  holiday('2025-04-07', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  swappedWorking('2025-04-26', 'Làm bù', 'Thông báo 6150/TB-BLĐTBXH (03/12/2024)'),
  holiday('2025-04-30', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  holiday('2025-05-01', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  swappedOff('2025-05-02', 'Nghỉ hoán đổi', 'Thông báo 6150/TB-BLĐTBXH (03/12/2024)'),
  holiday('2025-09-01', 'Quốc khánh (ngày liền kề)', 'Thông báo 6150/TB-BLĐTBXH (03/12/2024)'),
  holiday('2025-09-02', 'Quốc khánh', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),

  // 2026
  holiday('2026-01-01', 'Tết Dương lịch', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  swappedOff('2026-01-02', 'Nghỉ hoán đổi', 'Công văn 12729/VPCP-KGVX (2025)'),
  swappedWorking('2026-01-10', 'Làm bù', 'Công văn 12729/VPCP-KGVX (2025)'),
  holiday('2026-02-16', 'Tết Nguyên đán (29 tháng Chạp)', 'Thông báo 9441/TB-BNV (10/2025)'),
  holiday('2026-02-17', 'Tết Nguyên đán (mùng 1)', 'Thông báo 9441/TB-BNV (10/2025)'),
  holiday('2026-02-18', 'Tết Nguyên đán (mùng 2)', 'Thông báo 9441/TB-BNV (10/2025)'),
  holiday('2026-02-19', 'Tết Nguyên đán (mùng 3)', 'Thông báo 9441/TB-BNV (10/2025)'),
  holiday('2026-02-20', 'Tết Nguyên đán (mùng 4)', 'Thông báo 9441/TB-BNV (10/2025)'),
  holiday('2026-04-26', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  substitute('2026-04-27', 'Nghỉ bù', 'Bộ luật Lao động 2019 Điều 111.3'),
  holiday('2026-04-30', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  holiday('2026-05-01', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  swappedWorking('2026-08-22', 'Làm bù', 'Thông báo 9441/TB-BNV (10/2025)'),
  swappedOff('2026-08-31', 'Nghỉ hoán đổi', 'Thông báo 9441/TB-BNV (10/2025)'),
  holiday('2026-09-01', 'Quốc khánh (ngày liền kề)', 'Thông báo 9441/TB-BNV (10/2025)'),
  holiday('2026-09-02', 'Quốc khánh', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  holiday('2026-11-24', 'Ngày Văn hóa Việt Nam', 'Nghị quyết 28/2026/QH16 Điều 2 (hiệu lực 01/7/2026)'),

  // 2027
  holiday('2027-01-01', 'Tết Dương lịch', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  holiday('2027-02-04', 'Tết Nguyên đán 2027', 'Văn phòng Chính phủ thông báo ngày 02/10/2026 (Tết 04–10/02/2027; Quốc khánh 02–05/9/2027), theo báo chí; chưa đọc được số văn bản', PROVISIONAL),
  holiday('2027-02-05', 'Tết Nguyên đán 2027', 'Văn phòng Chính phủ thông báo ngày 02/10/2026 (Tết 04–10/02/2027; Quốc khánh 02–05/9/2027), theo báo chí; chưa đọc được số văn bản', PROVISIONAL),
  holiday('2027-02-06', 'Tết Nguyên đán 2027', 'Văn phòng Chính phủ thông báo ngày 02/10/2026 (Tết 04–10/02/2027; Quốc khánh 02–05/9/2027), theo báo chí; chưa đọc được số văn bản', PROVISIONAL),
  holiday('2027-02-07', 'Tết Nguyên đán 2027', 'Văn phòng Chính phủ thông báo ngày 02/10/2026 (Tết 04–10/02/2027; Quốc khánh 02–05/9/2027), theo báo chí; chưa đọc được số văn bản', PROVISIONAL),
  holiday('2027-02-08', 'Tết Nguyên đán 2027', 'Văn phòng Chính phủ thông báo ngày 02/10/2026 (Tết 04–10/02/2027; Quốc khánh 02–05/9/2027), theo báo chí; chưa đọc được số văn bản', PROVISIONAL),
  substitute('2027-02-09', 'Nghỉ bù Tết 2027', 'Văn phòng Chính phủ thông báo ngày 02/10/2026 (Tết 04–10/02/2027; Quốc khánh 02–05/9/2027), theo báo chí; chưa đọc được số văn bản', PROVISIONAL),
  substitute('2027-02-10', 'Nghỉ bù Tết 2027', 'Văn phòng Chính phủ thông báo ngày 02/10/2026 (Tết 04–10/02/2027; Quốc khánh 02–05/9/2027), theo báo chí; chưa đọc được số văn bản', PROVISIONAL),
  holiday('2027-04-16', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1', PROVISIONAL),
  holiday('2027-04-30', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  holiday('2027-05-01', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  substitute('2027-05-03', 'Nghỉ bù', 'Bộ luật Lao động 2019 Điều 111.3', PROVISIONAL),
  holiday('2027-09-02', 'Quốc khánh', 'Bộ luật Lao động 2019 (45/2019/QH14) Điều 112.1'),
  holiday('2027-09-03', 'Quốc khánh (ngày liền kề)', 'Văn phòng Chính phủ thông báo ngày 02/10/2026 (Tết 04–10/02/2027; Quốc khánh 02–05/9/2027), theo báo chí; chưa đọc được số văn bản', PROVISIONAL),
  holiday('2027-11-24', 'Ngày Văn hóa Việt Nam', 'Nghị quyết 28/2026/QH16 Điều 2 (hiệu lực 01/7/2026)'),
];

/**
 * The calendar of this release. The days of 2027 are known in part from press reports and in part by
 * rule, so 2026 is the last decided year and every later date is provisional.
 */
export const VIETNAM_CALENDAR: WorkCalendar = workCalendar('vn-2026-11-23', 2026, DAYS);
