/**
 * Preloaded into a product that shall live on another day (`--import`): its clock goes on from AMTSWEG_TEST_DAY, 10 o'clock UTC, so that what
 * scenarios say of a day holds on whatever day they are played.
 */
const shift = Date.parse(`${process.env['AMTSWEG_TEST_DAY']}T10:00:00Z`) - Date.now();
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + shift);
    else super(...parts);
  }
  static now() {
    return RealDate.now() + shift;
  }
};
