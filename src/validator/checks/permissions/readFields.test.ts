import { describe, expect, it } from 'vitest';
import { readFields } from './readFields';

const TOLD = { ipRestrict: true, enableReading: true, enableSpotAndMarginTrading: false };

/** The same answer in the ways in which programs print it. */
const WRITTEN: Readonly<Record<string, string>> = {
  JSON: '{"ipRestrict":true,"enableReading":true,"enableSpotAndMarginTrading":false}',
  'JSON in a string': '{\\"ipRestrict\\":true,\\"enableReading\\":true,\\"enableSpotAndMarginTrading\\":false}',
  'JSON with comments':
    '"ipRestrict": true, // ip\n"enableReading": true, // read\n"enableSpotAndMarginTrading": false // 现货',
  Python: "{'ipRestrict': True, 'enableReading': True, 'enableSpotAndMarginTrading': False}",
  'Python in a comment': "# 'ipRestrict': True,\n# 'enableReading': True,\n# 'enableSpotAndMarginTrading': False",
  pydantic: 'ip_restrict=True enable_reading=True enable_spot_and_margin_trading=False',
  'Go %+v': '&{IPRestrict:true EnableReading:true EnableSpotAndMarginTrading:false}',
  'a map of Go': 'map[enableReading:true enableSpotAndMarginTrading:false ipRestrict:true]',
  Rust: 'Restrictions { ip_restrict: true, enable_reading: true, enable_spot_and_margin_trading: false }',
  'Rust, optional': 'ip_restrict: Some(true), enable_reading: Some(true), enable_spot_and_margin_trading: Some(false)',
  'C#': 'Permissions { IpRestrict = True, EnableReading = True, EnableSpotAndMarginTrading = False }',
  YAML: 'ipRestrict: yes\nenableReading: yes\nenableSpotAndMarginTrading: no',
  Ruby: '{:ip_restrict=>true, :enable_reading=>true, :enable_spot_and_margin_trading=>false}',
  Kotlin: 'Permissions(ipRestrict=true, enableReading=true, enableSpotAndMarginTrading=false)',
  'quotes of a phone': '“ipRestrict”: true, «enableReading»: true, „enableSpotAndMarginTrading“: false',
  'a page’s source':
    '&quot;ipRestrict&quot;:true,&quot;enableReading&quot;:true,&quot;enableSpotAndMarginTrading&quot;:false',
  Markdown: '- `ipRestrict`: true\n- **enableReading:** true\n- **enableSpotAndMarginTrading**: false',
  'a table': '| ipRestrict | true |\n| enableReading | true |\n| enableSpotAndMarginTrading | false |',
  'cells of a table': 'ipRestrict\ttrue\nenableReading\ttrue\nenableSpotAndMarginTrading\tfalse',
  PowerShell: `ipRestrict${' '.repeat(21)}: True\nenableReading : True\nenableSpotAndMarginTrading : False`,
  'pairs of Python': "[('ipRestrict', True), ('enableReading', True), ('enableSpotAndMarginTrading', False)]",
  'the tree of a browser': 'ipRestrict\n:\ntrue\nenableReading\n:\ntrue\nenableSpotAndMarginTrading\n:\nfalse\n',
  R: '$ipRestrict\n[1] TRUE\n\n$enableReading\n[1] TRUE\n\n$enableSpotAndMarginTrading\n[1] FALSE\n',
  'the console of a browser': '▶ {ipRestrict: true, enableReading: true, enableSpotAndMarginTrading: false, …}',
};

describe('fields of an answer about permissions', () => {
  it.each(Object.entries(WRITTEN))('are read from %s', (_writer, text) => {
    const read = readFields(text).map(({ name, value }) => [name, value]);
    expect(Object.fromEntries(read)).toEqual(TOLD);
  });

  it.each(['2027-01-15T00:00:00Z', '30.12.2026 00:00:00', '1893456000', '1.893456e+12', '1893456000000000'])(
    'tell no moment that is not in milliseconds: %s',
    (written) => {
      expect(readFields(`"tradingAuthorityExpirationTime": "${written}"`)[0]?.value).toBeUndefined();
    },
  );

  it('reads the moment in a dump of PHP', () => {
    expect(readFields('["tradingAuthorityExpirationTime"]=>\n  int(1893456000000)')[0]?.value).toBe(1893456000000);
  });

  it('takes no value of the next line for one of this', () => {
    expect(readFields('ipRestrict,enableWithdrawals\ntrue,false')).toEqual([]);
  });

  it('are none where only their words stand', () => {
    expect(readFields('Your API key is not permitted to "Enable Reading".')).toEqual([]);
    expect(readFields('enable reading: true, ip restrict: false')).toEqual([]);
  });
});
