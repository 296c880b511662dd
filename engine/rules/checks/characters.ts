/**
 * Characters of DIN 91379:2022-08, datatype E: what registers, letters and other authorities can take. By group, as code points; which
 * letters a combining mark may follow is not checked.
 */
const groups = {
  latin:
    '\\u0041-\\u005A\\u0061-\\u007A\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u017E\\u0187\\u0188\\u018F\\u0197\\u01A0\\u01A1\\u01AF\\u01B0\\u01B7\\u01CD-\\u01DC\\u01DE\\u01DF\\u01E2-\\u01F0\\u01F4\\u01F5\\u01F8-\\u01FF\\u0212\\u0213\\u0218-\\u021B\\u021E\\u021F\\u0227-\\u0233\\u0259\\u0268\\u0292\\u1E02\\u1E03\\u1E06\\u1E07\\u1E0A-\\u1E11\\u1E17\\u1E1C-\\u1E2B\\u1E2F-\\u1E37\\u1E3A\\u1E3B\\u1E40-\\u1E49\\u1E52-\\u1E5B\\u1E5E-\\u1E63\\u1E6A-\\u1E6F\\u1E80-\\u1E87\\u1E8C-\\u1E97\\u1E9E\\u1EA0-\\u1EF9',
  marks: '\\u0300-\\u0302\\u0304\\u0306-\\u0308\\u030B-\\u030D\\u0310\\u0315\\u031B\\u0323\\u0325-\\u0328\\u0331\\u035F',
  signs:
    '\\u0009\\u000A\\u000D\\u0020-\\u0040\\u005B-\\u0060\\u007B-\\u007E\\u00A0-\\u00AC\\u00AE-\\u00BF\\u00D7\\u00F7\\u0192\\u02B0\\u02B3\\u02B9\\u02BA\\u02BE\\u02BF\\u02C6\\u02C8\\u02CC\\u02DC\\u02E2\\u1D48\\u1D57\\u2018-\\u201A\\u201C-\\u201E\\u2020\\u2021\\u2026\\u2030\\u2032\\u2033\\u2039\\u203A\\u2070\\u2074-\\u2079\\u207F-\\u2089\\u20AC\\u2122\\u221E\\u2264\\u2265',
  greek: '\\u0386\\u0388-\\u038A\\u038C\\u038E-\\u03A1\\u03A3-\\u03CE',
  cyrillic: '\\u040D\\u0410-\\u042A\\u042C\\u042E-\\u044A\\u044C\\u044E\\u044F\\u045D',
};
const known = new RegExp(`^[${Object.values(groups).join('')}]*$`, 'u');

/** True when every character of the text (NFC) is one of the norm; no emoji, no script it does not know. */
export const isWritable = (text: string): boolean => known.test(text.normalize('NFC'));
