export const NOT_COUNTED_YET =
  'Nhiều việc vừa được ghi đang được tính vào số liệu; mở lại trang sau ít phút để thấy số đầy đủ.';
