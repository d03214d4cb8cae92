import type { Block, TextRun } from '@onthaal/vocabulary';
import { callAddress } from '../markup.ts';
import type { Visit } from '../visit.ts';
import { LargePrint } from './large-print.ts';
import type { Leaflet, LeafletSection } from './leaflet.ts';
import type { LeafletWords } from './messages/index.ts';
import { qrCodeOf } from './qr-code.ts';

/** The side of the QR code, in points: 45 millimetres. */
const SIDE = 128;

/** A leaflet to print. */
export async function leafletPdf(
  leaflet: Leaflet,
  { language, today, words: pageWords, municipality }: Visit,
): Promise<Buffer> {
  const { title, house, lead, sections, words, asOf } = leaflet;
  const print = new LargePrint({ title: `${words.name}: ${title}`, language, madeOn: today });
  if (municipality.isDemonstration) print.paragraph([{ text: pageWords.demonstration }]);
  if (house) print.paragraph([{ text: house, strong: true }]);
  print.heading(1, title);
  if (lead) print.paragraph([{ text: lead }]);
  for (const section of sections) {
    print.heading(2, section.title);
    for (const { label, telephone } of section.telephones)
      print.number({ text: telephone, href: callAddress(telephone) }, label);
    if (section.online) putOnline(section.blocks, section.online, { words, print });
    else for (const block of section.blocks) putBlock(block, print);
  }
  const telephone = sections.flatMap(({ telephones }) => telephones)[0]?.telephone ?? '';
  return await print.finish((page, count) => [telephone, `${asOf} · ${words.page(page, count)}`]);
}

function putOnline(
  blocks: readonly Block[],
  { address, name }: NonNullable<LeafletSection['online']>,
  { words, print }: { words: LeafletWords; print: LargePrint },
): void {
  const beside = [
    ...blocks.flatMap(paragraphsIn),
    [{ text: words.scan }],
    [{ text: name, strong: true as const, href: address }],
  ];
  print.qrCode(qrCodeOf(address), { alt: words.qrCode(name), side: SIDE, beside });
}

function putBlock(block: Block, print: LargePrint): void {
  if (block.type === 'paragraph') print.paragraph(block.runs);
  else if (block.type === 'heading') print.heading(3, block.runs.map(({ text }) => text).join(''));
  else if (block.type === 'list') print.list(block.items.map((item) => item.flatMap(paragraphsIn)));
}

function paragraphsIn(block: Block): readonly TextRun[][] {
  return block.type === 'paragraph' ? [block.runs] : [];
}
