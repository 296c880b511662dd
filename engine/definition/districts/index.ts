export { findDistrict, hasStreets, type DistrictAddress } from './find-district.ts';
export { normaliseStreet } from './normalise-street.ts';
