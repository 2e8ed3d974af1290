// @vitest-environment jsdom
// What reads XML on the command line reads it as a browser does.
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PlainParser } from '#cli/plain-dom.ts';
import { readGraph } from '#flow/import/read-graph.ts';

const folder = 'tests/fixtures/graphs';
const maps = readdirSync(folder)
  .filter((name) => name.endsWith('.graphml'))
  .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const);
const odd = `<?xml version="1.0"?>\r\n<!-- <node> -->
<g:graphml xmlns:g="urn:g"><graph edgedefault='undirected'>
<node id="a&amp;b &#x1F30A;\t x"><data key="label"><![CDATA[<b> & ]]>tail &lt;&#65;&apos;</data></node>
<node id='c>d'/><edge source="a&amp;b &#x1F30A;  x" target="c>d" ></edge>
</graph></g:graphml>`;

afterEach(() => vi.unstubAllGlobals());

describe('the plain parser', () => {
  it.each([...maps, ['odd', odd] as const])('gives the same graph: %s', (_, text) => {
    const expected = readGraph([text]);
    expect(expected).toHaveProperty('graph');
    vi.stubGlobal('DOMParser', PlainParser);
    expect(readGraph([text])).toEqual(expected);
  });
});
