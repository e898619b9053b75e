package exchange

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Encoding is how the letters of a text table were written down.
type Encoding string

// The encodings. Windows1252 is taken for what older programs in western Europe and America
// save as CSV; whoever sees the preview should see whether the names look right.
const (
	UTF8        Encoding = "utf-8"
	UTF16       Encoding = "utf-16"
	Windows1252 Encoding = "windows-1252"
)

// decode is the text of a file, without its byte order mark.
func decode(file []byte) (string, Encoding, error) {
	switch {
	case bytes.HasPrefix(file, []byte{0xFF, 0xFE}):
		text, err := decodeUTF16(file[2:], binary.LittleEndian)
		return text, UTF16, err
	case bytes.HasPrefix(file, []byte{0xFE, 0xFF}):
		text, err := decodeUTF16(file[2:], binary.BigEndian)
		return text, UTF16, err
	case bytes.IndexByte(file, 0) >= 0:
		return "", "", unreadable(Cause{Code: NotATable})
	case utf8.Valid(file):
		return strings.TrimPrefix(string(file), "\ufeff"), UTF8, nil
	case bytes.ContainsFunc(file, foreignToText):
		return "", "", unreadable(Cause{Code: NotATable})
	}
	text, err := charmap.Windows1252.NewDecoder().Bytes(file)
	if err != nil || bytes.ContainsFunc(text, unassigned) {
		return "", "", unreadable(Cause{Code: BadEncoding})
	}
	return string(text), Windows1252, nil
}

// foreignToText reports controls that pictures and programs have and tables have not.
func foreignToText(r rune) bool { return r < ' ' && !strings.ContainsRune("\t\n\v\f\r", r) }

// unassigned reports what Windows-1252 has no letter for.
func unassigned(r rune) bool { return r == utf8.RuneError || r >= 0x80 && r < 0xA0 }

func decodeUTF16(file []byte, order binary.ByteOrder) (string, error) {
	if len(file)%2 != 0 {
		return "", unreadable(Cause{Code: BadEncoding})
	}
	var b strings.Builder
	b.Grow(len(file) / 2)
	for i := 0; i < len(file); i += 2 {
		r := rune(order.Uint16(file[i:]))
		if utf16.IsSurrogate(r) && i+3 < len(file) {
			i += 2
			r = utf16.DecodeRune(r, rune(order.Uint16(file[i:])))
		} else if utf16.IsSurrogate(r) {
			r = utf8.RuneError
		}
		switch r {
		case utf8.RuneError:
			return "", unreadable(Cause{Code: BadEncoding})
		case 0:
			return "", unreadable(Cause{Code: NotATable})
		}
		b.WriteRune(r)
	}
	return b.String(), nil
}
