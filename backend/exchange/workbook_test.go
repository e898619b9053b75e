package exchange_test

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"fmt"
	"hash/crc32"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/exchange"
	"rolebook/backend/rbac"
)

const mainNamespace = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`

// parts are those of a workbook with one sheet; each test changes some.
func parts() map[string]string {
	return map[string]string{
		"[Content_Types].xml":        `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
		"_rels/.rels":                `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml":            `<workbook ` + mainNamespace + ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		"xl/worksheets/sheet1.xml":   worksheet(`<row r="1"><c t="inlineStr"><is><t>group_name</t></is></c><c t="inlineStr"><is><t>member_id</t></is></c></row><row r="2"><c t="inlineStr"><is><t>A</t></is></c><c t="s"><v>0</v></c></row>`),
		"xl/sharedStrings.xml":       `<sst ` + mainNamespace + `><si><t>PC-1</t></si></sst>`,
	}
}

func worksheet(rows string) string {
	return `<worksheet ` + mainNamespace + `><sheetData>` + rows + `</sheetData></worksheet>`
}

func workbook(t testing.TB, parts map[string]string, more ...string) []byte {
	t.Helper()
	var file bytes.Buffer
	w := zip.NewWriter(&file)
	w.RegisterCompressor(zip.Deflate, func(out io.Writer) (io.WriteCloser, error) { return flate.NewWriter(out, flate.BestSpeed) })
	put := func(name, content string) {
		part, err := w.Create(name)
		require.NoError(t, err)
		_, err = io.WriteString(part, content)
		require.NoError(t, err)
	}
	for name, content := range parts {
		put(name, content)
	}
	for _, name := range more {
		part, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
		require.NoError(t, err)
		_, err = io.WriteString(part, "x")
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return file.Bytes()
}

// bomb is a workbook whose sheet unpacks to 200 MB: the same packed megabyte again and again.
func bomb(t *testing.T) []byte {
	t.Helper()
	var megabyte bytes.Buffer
	deflate, err := flate.NewWriter(&megabyte, flate.BestCompression)
	require.NoError(t, err)
	_, err = io.WriteString(deflate, strings.Repeat("<row><c><v>12345</v></c></row>\n", 1<<20/32))
	require.NoError(t, err)
	require.NoError(t, deflate.Flush())
	var file bytes.Buffer
	w := zip.NewWriter(&file)
	_, err = w.Create("xl/workbook.xml")
	require.NoError(t, err)
	packed := bytes.Repeat(megabyte.Bytes(), 200)
	part, err := w.CreateRaw(&zip.FileHeader{
		Name: "xl/worksheets/sheet1.xml", Method: zip.Deflate, CompressedSize64: uint64(len(packed)), UncompressedSize64: 200 << 20,
	})
	require.NoError(t, err)
	_, err = part.Write(packed)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return file.Bytes()
}

func TestAWorkbookMadeByHandIsRead(t *testing.T) {
	sheet, err := exchange.ReadGroups(workbook(t, parts(), "xl/styles.xml", "xl/media/image1.png", "docProps/app.xml", "xl/vbaProject.bin"))
	require.NoError(t, err)
	assert.Equal(t, "S", sheet.Sheet)
	assert.Equal(t, []exchange.GroupFate{{Row: 2, Group: "A", Kind: exchange.Computer, Member: "PC-1", Outcome: exchange.Created}}, sheet.Fates(&rbac.SetUp{}))
}

// spent is all the memory that reading asked for.
func spent(read func() error) (uint64, error) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	err := read()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc, err
}

// TestABombIsRefusedBeforeItGoesOff holds promise P26.
func TestABombIsRefusedBeforeItGoesOff(t *testing.T) {
	many := parts()
	for i := range 5 {
		many[fmt.Sprintf("xl/worksheets/sheet%d.xml", i+1)] = worksheet(strings.Repeat(`<row><c><v>1</v></c></row>`, 7<<20/26))
	}
	texts := parts()
	texts["xl/sharedStrings.xml"] = `<sst ` + mainNamespace + `>` + strings.Repeat("<si/>", 1_600_000) + `</sst>`
	frame := parts()
	frame["xl/workbook.xml"] = `<workbook>` + strings.Repeat("<sheet/>", 200_000) + `</workbook>`
	deep := parts()
	deep["xl/worksheets/sheet1.xml"] = strings.Repeat("<a>", 100_000)
	wide := parts()
	wide["xl/worksheets/sheet1.xml"] = worksheet(strings.Repeat(`<row><c r="XFD1"><v>1</v></c></row>`, 50_000))
	for name, c := range map[string]struct {
		file []byte
		want exchange.Cause
	}{
		"200 MB in one sheet": {bomb(t), exchange.Cause{Code: exchange.WorkbookTooLarge, Limit: 32 << 20}},
		"five sheets":         {workbook(t, many), exchange.Cause{Code: exchange.WorkbookTooLarge, Limit: 32 << 20}},
		"a million texts":     {workbook(t, texts), exchange.Cause{Code: exchange.WorkbookTooLarge, Limit: 32 << 20, Value: "xl/sharedStrings.xml"}},
		"a frame too large":   {workbook(t, frame), exchange.Cause{Code: exchange.WorkbookTooLarge, Limit: 1 << 20, Value: "xl/workbook.xml"}},
		"nested without end":  {workbook(t, deep), exchange.Cause{Code: exchange.WorkbookTooLarge, Limit: 32 << 20, Value: "xl/worksheets/sheet1.xml"}},
		"the last column":     {workbook(t, wide), exchange.Cause{Code: exchange.TooManyColumns, Row: 1, Limit: 256}},
	} {
		t.Run(name, func(t *testing.T) {
			memory, err := spent(func() error { _, err := exchange.ReadGroups(c.file); return err })
			assert.Equal(t, c.want, cause(t, err))
			assert.Less(t, memory, uint64(100<<20), "%d bytes of file", len(c.file))
		})
	}
}

func TestAWorkbookThatStatesLessThanItHoldsIsDamaged(t *testing.T) {
	content := []byte(worksheet(strings.Repeat("<row/>", 1<<20)))
	var packed bytes.Buffer
	deflate, err := flate.NewWriter(&packed, flate.BestSpeed)
	require.NoError(t, err)
	_, err = deflate.Write(content)
	require.NoError(t, err)
	require.NoError(t, deflate.Close())
	for name, stated := range map[string]uint64{"less": 100, "negative for others": 1 << 63} {
		t.Run(name, func(t *testing.T) {
			var file bytes.Buffer
			w := zip.NewWriter(&file)
			part, err := w.CreateRaw(&zip.FileHeader{
				Name: "xl/worksheets/sheet1.xml", Method: zip.Deflate, CRC32: crc32.ChecksumIEEE(content),
				CompressedSize64: uint64(packed.Len()), UncompressedSize64: stated,
			})
			require.NoError(t, err)
			_, err = part.Write(packed.Bytes())
			require.NoError(t, err)
			_, err = w.Create("xl/workbook.xml")
			require.NoError(t, err)
			require.NoError(t, w.Close())
			_, err = exchange.ReadGroups(file.Bytes())
			assert.Contains(t, []exchange.Code{exchange.DamagedWorkbook, exchange.WorkbookTooLarge}, cause(t, err).Code)
		})
	}
}

func TestAWorkbookThatIsNotOneIsRefused(t *testing.T) {
	malformed, otherXML, noSheet := parts(), parts(), parts()
	malformed["xl/worksheets/sheet1.xml"] = strings.Replace(malformed["xl/worksheets/sheet1.xml"], "</row><row", "</rov><row", 1)
	otherXML["xl/worksheets/sheet1.xml"] = `<?xml version="1.0" encoding="EBCDIC"?>` + otherXML["xl/worksheets/sheet1.xml"]
	noSheet["xl/workbook.xml"] = strings.Replace(noSheet["xl/workbook.xml"], `<sheet name`, `<sheet state="hidden" name`, 1)
	entity := parts()
	entity["xl/sharedStrings.xml"] = `<!DOCTYPE s [<!ENTITY a "aaaa">]><sst ` + mainNamespace + `><si><t>&a;</t></si></sst>`
	nested := parts()
	nested["xl/embeddings/inner.xlsx"] = string(workbook(t, parts()))
	older := parts()
	older["xl/embeddings/oleObject1.bin"] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on"
	crowd := make([]string, 1_000)
	for i := range crowd {
		crowd[i] = fmt.Sprintf("xl/media/%d.png", i)
	}
	for name, c := range map[string]struct {
		file []byte
		want exchange.Cause
	}{
		"cut":                 {workbook(t, parts())[:500], exchange.Cause{Code: exchange.DamagedWorkbook}},
		"only its beginning":  {[]byte("PK\x03\x04"), exchange.Cause{Code: exchange.DamagedWorkbook}},
		"no workbook in it":   {workbook(t, nil, "content.xml"), exchange.Cause{Code: exchange.NotATable}},
		"XML with a fault":    {workbook(t, malformed), exchange.Cause{Code: exchange.DamagedWorkbook}},
		"letters of its own":  {workbook(t, otherXML), exchange.Cause{Code: exchange.DamagedWorkbook}},
		"entities of its own": {workbook(t, entity), exchange.Cause{Code: exchange.DamagedWorkbook}},
		"nothing to be seen":  {workbook(t, noSheet), exchange.Cause{Code: exchange.NoSheet}},
		"a workbook in it":    {workbook(t, nested), exchange.Cause{Code: exchange.NestedFile, Value: "xl/embeddings/inner.xlsx"}},
		"an old file in it":   {workbook(t, older), exchange.Cause{Code: exchange.NestedFile, Value: "xl/embeddings/oleObject1.bin"}},
		"a thousand parts":    {workbook(t, parts(), crowd...), exchange.Cause{Code: exchange.TooManyParts, Limit: 1_000}},
		"a way out":           {workbook(t, parts(), "../../etc/passwd"), exchange.Cause{Code: exchange.StrangePart, Value: "../../etc/passwd"}},
		"an absolute way":     {workbook(t, parts(), "/etc/passwd"), exchange.Cause{Code: exchange.StrangePart, Value: "/etc/passwd"}},
		"a way on Windows":    {workbook(t, parts(), `xl\sheet.xml`), exchange.Cause{Code: exchange.StrangePart, Value: `xl\sheet.xml`}},
		"a part twice":        {workbook(t, parts(), "XL/Workbook.xml"), exchange.Cause{Code: exchange.StrangePart}},
		"no heading":          {workbook(t, withRows(`<row><c><v>1</v></c></row>`)), exchange.Cause{Code: exchange.NoColumn, Column: exchange.GroupName}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := exchange.ReadGroups(c.file)
			got := cause(t, err)
			if name == "a part twice" {
				got.Value = ""
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func withRows(rows string) map[string]string {
	p := parts()
	p["xl/worksheets/sheet1.xml"] = worksheet(rows)
	return p
}

func TestGapsInAWorkbookKeepTheNumbersOfItsRows(t *testing.T) {
	p := parts()
	p["xl/worksheets/sheet1.xml"] = worksheet(`<row r="4"><c r="B4" t="inlineStr"><is><t>group_name</t></is></c><c r="D4" t="inlineStr"><is><t>member_id</t></is></c></row>` +
		`<row r="9"><c r="B9" t="inlineStr"><is><t>A</t></is></c></row><row r="12"><c r="B12" t="inlineStr"><is><t>B</t></is></c><c r="D12"><v>7</v></c></row>`)
	sheet, err := exchange.ReadGroups(workbook(t, p))
	require.NoError(t, err)
	assert.Equal(t, []exchange.GroupFate{
		{Row: 9, Group: "A", Outcome: exchange.Created},
		{Row: 12, Group: "B", Kind: exchange.Computer, Member: "7", Outcome: exchange.Created},
	}, sheet.Fates(&rbac.SetUp{}))
}
