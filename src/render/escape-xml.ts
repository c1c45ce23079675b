/**
 * A text as the content of an element or the value of an attribute of XML 1.0. Characters that XML has no place for, such as most
 * control characters and halves of characters, become U+FFFD, so that it shows that something stood there; line ends and tabs are
 * written so that no reader changes them.
 *
 * @see bray-2008
 */
export function escapeXml(text: string): string {
  return text.replace(foreign, '\ufffd').replace(special, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** What the production Char of XML 1.0 leaves out. */
const foreign = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** What has a meaning in XML, and line ends and control characters, some of which readers of XML 1.1 turn into line feeds. */
const special = /[&<>"\t\n\r\u007f-\u009f\u2028\u2029]/g;
