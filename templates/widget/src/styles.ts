/** On top of what every widget begins with. Lengths in `em`: a host's root font size is anything from 10 to 20 px. */
export const styles = `
.introduction{padding-block:.5em}
.demonstration{font-size:.85em;border-block-start:1px solid var(--onthaal-line-color,currentColor);padding-block-start:.5em}
`;
