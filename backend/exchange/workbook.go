package exchange

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"path"
	"slices"
	"strings"
)

// The limits of a workbook (promise P26). Unpacked sizes are those its parts state; what
// unpacks to more than it states is damaged.
const (
	maxUnpacked = 32 << 20
	maxPart     = 8 << 20 // of a sheet, or of the texts all sheets share
	maxFrame    = 1 << 20 // of any other part that is read
	maxParts    = 1_000
	maxTexts    = 300_000
	maxTags     = 3_000_000 // in all parts together
	maxNesting  = 64
)

var (
	packed      = []byte("PK\x03\x04")
	oldWorkbook = []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
)

// stripped is a workbook with nothing but what a table is read from: no styles, pictures,
// programs or calculations, which are not looked into at all. What it leaves is within the
// limits and well-formed.
func stripped(file []byte) ([]byte, error) {
	r, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		return nil, unreadable(Cause{Code: DamagedWorkbook})
	}
	if err := inspect(r.File); err != nil {
		return nil, err
	}
	if !slices.ContainsFunc(r.File, func(part *zip.File) bool { return mainPart(part.Name) }) {
		return nil, unreadable(Cause{Code: NotATable})
	}
	var left bytes.Buffer
	w := zip.NewWriter(&left)
	tags := 0
	for _, part := range r.File {
		if limit := needed(part.Name); limit == 0 {
			continue
		} else if part.UncompressedSize64 > limit {
			return nil, unreadable(Cause{Code: WorkbookTooLarge, Value: part.Name, Limit: int(limit)})
		}
		if err := wellFormed(part, &tags); err != nil {
			return nil, err
		}
		if err := w.Copy(part); err != nil {
			return nil, unreadable(Cause{Code: DamagedWorkbook})
		}
	}
	if err := w.Close(); err != nil {
		return nil, unreadable(Cause{Code: DamagedWorkbook})
	}
	return left.Bytes(), nil
}

// inspect looks at what the workbook states of its parts, and for files among them.
func inspect(parts []*zip.File) error {
	if len(parts) > maxParts {
		return unreadable(Cause{Code: TooManyParts, Limit: maxParts})
	}
	unpacked, seen := uint64(0), map[string]bool{}
	for _, part := range parts {
		name := strings.ToLower(part.Name)
		if strange(name) || seen[name] {
			return unreadable(Cause{Code: StrangePart, Value: part.Name})
		}
		seen[name] = true
		if unpacked += min(part.UncompressedSize64, maxUnpacked+1); unpacked > maxUnpacked {
			return unreadable(Cause{Code: WorkbookTooLarge, Limit: maxUnpacked})
		}
	}
	for _, part := range parts {
		if nested(part) {
			return unreadable(Cause{Code: NestedFile, Value: part.Name})
		}
	}
	return nil
}

// strange reports names that lead out of the workbook or are read differently by different
// programs.
func strange(name string) bool {
	return strings.ContainsAny(name, "\\:\x00") || path.IsAbs(name) || path.Clean("/"+name) != "/"+strings.TrimSuffix(name, "/")
}

// nested reports whether a part is itself an archive or an older document.
func nested(part *zip.File) bool {
	content, err := part.Open()
	if err != nil {
		return false
	}
	defer content.Close()
	start := make([]byte, len(oldWorkbook))
	n, _ := io.ReadFull(content, start)
	for _, magic := range [][]byte{[]byte("PK\x03\x04"), oldWorkbook, {0x1F, 0x8B}, []byte("7z\xBC\xAF"), []byte("Rar!")} {
		if bytes.HasPrefix(start[:n], magic) {
			return true
		}
	}
	return false
}

// needed is how large a part may be that a table is read from; 0 for one that is left out.
func needed(name string) uint64 {
	name = strings.ToLower(name)
	switch {
	case name == "xl/sharedstrings.xml", path.Dir(name) == "xl/worksheets" && path.Ext(name) == ".xml":
		return maxPart
	case name == "[content_types].xml", slices.Contains([]string{"_rels", "xl/_rels"}, path.Dir(name)),
		mainPart(name):
		return maxFrame
	}
	return 0
}

// mainPart reports whether a part is the one that lists the sheets.
func mainPart(name string) bool {
	dir, base := path.Split(strings.ToLower(name))
	return dir == "xl/" && strings.HasPrefix(base, "workbook") && path.Ext(base) == ".xml"
}

// wellFormed reads a part to its end. What is not XML is damaged: a reader of rows would take
// the part before the fault for the whole.
func wellFormed(part *zip.File, tags *int) error {
	content, err := part.Open()
	if err != nil {
		return unreadable(Cause{Code: DamagedWorkbook})
	}
	defer content.Close()
	d := xml.NewDecoder(content)
	d.CharsetReader = func(string, io.Reader) (io.Reader, error) { return nil, xml.UnmarshalError("not UTF-8") }
	texts, depth := 0, 0
	for {
		token, err := d.Token()
		if err == io.EOF {
			return nil
		} else if err != nil {
			return unreadable(Cause{Code: DamagedWorkbook})
		}
		switch t := token.(type) {
		case xml.StartElement:
			depth++
			*tags++
			if t.Name.Local == "si" {
				texts++
			}
		case xml.EndElement:
			depth--
		}
		if texts > maxTexts || *tags > maxTags || depth > maxNesting {
			return unreadable(Cause{Code: WorkbookTooLarge, Value: part.Name, Limit: maxUnpacked})
		}
	}
}
