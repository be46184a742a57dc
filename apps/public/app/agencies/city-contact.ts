/** Văn phòng UBND Thành phố: where a request goes when nobody knows who holds the information. */
export const CITY_CONTACT = 'HN-VPUB';
