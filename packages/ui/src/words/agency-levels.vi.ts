/** Read with the contract's `AgencyLevel` as key, so that a new level does not compile without words. */
export const agencyLevelWords = {
  city: 'Thành phố',
  department: 'Sở, ngành',
  district: 'Quận, huyện, thị xã (đã kết thúc hoạt động)',
  commune: 'Phường, xã',
  service_unit: 'Đơn vị sự nghiệp công lập',
  other: 'Cơ quan khác',
};
