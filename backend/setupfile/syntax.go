package setupfile

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// decoded is the text without a byte order mark, or why it is no JSON text at all.
func decoded(text []byte) ([]byte, *rbac.Problem) {
	refuse := func(message, mend string) ([]byte, *rbac.Problem) {
		return nil, &rbac.Problem{Kind: rbac.ErrInvalid, Message: tongue.Say(message), Mend: tongue.Say(mend)}
	}
	if len(text) > MaxBytes {
		return refuse(tongue.Say("the file is larger than %d MB", MaxBytes>>20), "split it into files with some of the sections each")
	}
	text = bytes.TrimPrefix(text, []byte("\uFEFF"))
	switch {
	case utf16(text):
		return refuse("the file is saved as UTF-16, not as UTF-8",
			`open it in Notepad, choose "Save as", set the encoding beside the Save button to "UTF-8", and save`)
	case len(bytes.TrimSpace(text)) == 0:
		return refuse("the file is empty", "export the set-up again, or choose another file")
	case bytes.HasPrefix(text, []byte("PK\x03\x04")):
		return refuse("this is a ZIP or Excel file, not a set-up", "choose the .json file that Rolebook exported")
	}
	return text, nil
}

// utf16 recognises both byte orders, with their mark or by the zero byte beside a first
// letter of ASCII.
func utf16(text []byte) bool {
	if bytes.HasPrefix(text, []byte{0xFF, 0xFE}) || bytes.HasPrefix(text, []byte{0xFE, 0xFF}) {
		return true
	}
	return len(text) >= 2 && (text[0] == 0) != (text[1] == 0)
}

// foreign is why a document that could not be read in full was never meant to be: another
// format, or one of a newer Rolebook, whose fields it would be idle to judge.
func (r *reader) foreign(d *document) *rbac.Problem {
	if d.Format == Format && d.Version == Version {
		return nil
	}
	head := r.head()
	problem := rbac.Problem{Kind: rbac.ErrInvalid}
	switch {
	case head.format.text != "" && head.format.text != Format:
		problem.Path, problem.Line = "format", head.format.line
		problem.Message = tongue.Say("the format is %q, so this is not a set-up", shown(head.format.text))
		problem.Mend = tongue.Say("choose a file that Rolebook exported; there it is %q", Format)
	case !head.known:
		problem.Line = 1
		problem.Message = tongue.Say("this is JSON, but not a set-up: none of its fields is one of a set-up")
		problem.Mend = tongue.Say(`choose a file that Rolebook exported; it begins { "format": %q, "version": %d, … }`, Format, Version)
	case head.version.number > Version:
		problem.Path, problem.Line = "version", head.version.line
		problem.Message = tongue.Say("the file was made by a newer version of Rolebook (its version is %d, this one reads %d)", head.version.number, Version)
		problem.Mend = tongue.Say("update Rolebook, then read the file again")
	case head.version.line > 0 && head.version.number < Version:
		problem.Path, problem.Line = "version", head.version.line
		problem.Message = tongue.Say("there is no version %d of the format", head.version.number)
		problem.Mend = tongue.Say("write %d", Version)
	default:
		return nil
	}
	return &problem
}

// head is what the fields "format" and "version" say, wherever they stand; line 0 when they
// do not or say nothing sensible.
type head struct {
	format struct {
		line int
		text string
	}
	version struct {
		line   int
		number int
	}
	known bool // at least one field is one of a set-up, or the JSON breaks off before that is clear
}

func (r *reader) head() (h head) {
	scan := newReader(r.text)
	if scan.dec.PeekKind() != jsontext.KindBeginObject {
		return head{known: true}
	}
	empty := true
	for scan.dec.ReadToken(); scan.dec.PeekKind() == jsontext.KindString; empty = false {
		at := scan.at()
		name, _, _ := scan.name()
		_, known := documentShape.byName[name]
		h.known = h.known || known
		raw, err := scan.dec.ReadValue()
		if err != nil {
			h.known = true
			return h
		}
		line := lines{text: r.text}
		switch {
		case name == "format" && raw.Kind() == jsontext.KindString && h.format.line == 0:
			h.format.text, _ = scan.unquoted(raw)
			h.format.line = line.of(at)
		case name == "version" && raw.Kind() == jsontext.KindNumber && h.version.line == 0:
			if _, err := fmt.Sscanf(string(raw)+" ", "%d ", &h.version.number); err == nil {
				h.version.line = line.of(at)
			}
		}
	}
	h.known = h.known || empty
	return h
}

// broken notes why the text stops being JSON and ends the reading.
func (r *reader) broken(err error) error {
	if err == nil {
		_, err = r.dec.ReadToken()
	}
	at := len(r.text)
	if syntax := (*jsontext.SyntacticError)(nil); errors.As(err, &syntax) {
		at = min(int(syntax.ByteOffset), len(r.text))
	}
	if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) || at == len(r.text) {
		r.note(len(bytes.TrimRight(r.text, " \t\r\n")), cutOff)
		return errHalt
	}
	message, mend := slip(r.text, at)
	r.note(at, rbac.Problem{Kind: rbac.ErrInvalid, Message: message, Mend: mend})
	return errHalt
}

var cutOff = rbac.Problem{Kind: rbac.ErrInvalid,
	Message: "the file breaks off before its end", Mend: "it was cut short on its way: export or copy it again"}

// slip says which of the usual slips of the pen stands at a place where JSON cannot go on.
func slip(text []byte, at int) (message, mend string) {
	here, _ := utf8.DecodeRune(text[at:])
	before := bytes.TrimRight(text[:at], " \t\r\n")
	last := byte(0)
	if len(before) > 0 {
		last = before[len(before)-1]
	}
	after := bytes.TrimLeft(text[at+1:], " \t\r\n")
	switch {
	case !bytes.ContainsAny(text[:at], `{["`):
		return "this is not a JSON file", "choose the .json file that Rolebook exported"
	case here == ',' && len(after) > 0 && (after[0] == '}' || after[0] == ']'):
		return tongue.Say("a comma stands before the closing %c", after[0]), "remove the comma"
	case here == '/' || here == '#':
		return "JSON has no comments", "remove the comment"
	case here == '\'' || here == '“' || here == '”' || here == '„' || here == '‘' || here == '’':
		return tongue.Say("%c is not a quotation mark in JSON", here), `use straight double quotes: "`
	case here == '\\':
		return "a backslash in a text begins something that JSON does not know", `write \\ for a backslash`
	case here == '\n' || here == '\r' || here == '\t':
		return "a text runs over the end of its line or has a tab in it", `close it with ", or write \n for a new line and \t for a tab`
	case here < ' ' || here == 0x7f:
		return tongue.Say("the file has a control character (%#02x) in it", text[at]), "remove it; if there are many, the file is damaged or not a text"
	case unicode.IsLetter(here) || here == '_':
		begin := len(bytes.TrimRightFunc(text[:at], inWord))
		end := len(text) - len(bytes.TrimLeftFunc(text[at:], inWord))
		return tongue.Say("%s is not a word of JSON", shown(string(text[begin:end]))), "put texts in double quotes; true, false and numbers stand without, in small letters"
	case strings.ContainsRune(`"{[`, here) && strings.IndexByte(`"}]0123456789el`, last) >= 0:
		return tongue.Say("a comma or colon is missing before %c", here), "put a comma between two values, and a colon between a name and its value"
	}
	return tongue.Say("%q cannot stand here", here), "look for a missing quotation mark, comma or bracket just before"
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' }
