package rbac

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"rolebook/backend/tongue"
)

// name checks a text that people know something by: it must say something.
func (in *inspection) name(at spot, text string) {
	if strings.TrimSpace(text) == "" {
		in.note(at, ErrInvalid, "the name is empty", "write what people call it")
		return
	}
	in.line(at, text)
}

// line checks a text of one line. It may be empty.
func (in *inspection) line(at spot, text string) {
	if r, fault := lineFault(text); fault != "" {
		in.note(at, ErrInvalid, tongue.Say("the text has %s in it (U+%04X)", fault, r), "remove that character; it cannot be seen, so delete the text around it too and type it again")
	}
}

// prose checks a text of any number of lines, in which new lines and tabs are allowed.
func (in *inspection) prose(at spot, text string) {
	if r, fault := proseFault(text); fault != "" {
		in.note(at, ErrInvalid, tongue.Say("the text has %s in it (U+%04X)", fault, r), "remove that character")
	}
}

// lineFault is the first character that names may not have, and what it is: controls, line
// breaks, what turns the direction of writing (access-model §1), and other invisible ones
// that make two different names look the same. Joiners are allowed between visible
// characters, where scripts and emoji need them.
func lineFault(text string) (rune, string) {
	if plainASCII(text) {
		return 0, ""
	}
	if !utf8.ValidString(text) {
		return utf8.RuneError, tongue.Say("a byte that is not UTF-8")
	}
	runes := []rune(text)
	for i, r := range runes {
		switch fault := controlFault(r); {
		case fault != "":
			return r, fault
		case r == '\u2028' || r == '\u2029':
			return r, tongue.Say("a line break")
		case joiner(r) && i > 0 && i+1 < len(runes) && visible(runes[i-1]) && visible(runes[i+1]):
		case unicode.Is(unicode.Cf, r) && !tag(r):
			return r, tongue.Say("an invisible character")
		}
	}
	return 0, ""
}

func proseFault(text string) (rune, string) {
	if plainASCII(text) {
		return 0, ""
	}
	if !utf8.ValidString(text) {
		return utf8.RuneError, tongue.Say("a byte that is not UTF-8")
	}
	for _, r := range text {
		if r == '\n' || r == '\t' || r == '\r' {
			continue
		}
		if fault := controlFault(r); fault != "" {
			return r, fault
		}
	}
	return 0, ""
}

func controlFault(r rune) string {
	switch {
	case unicode.IsControl(r):
		return tongue.Say("a control character")
	case r >= '\u202A' && r <= '\u202E' || r >= '\u2066' && r <= '\u2069':
		return tongue.Say("a character that turns the direction of writing")
	}
	return ""
}

func joiner(r rune) bool { return r == '\u200C' || r == '\u200D' }

func visible(r rune) bool {
	return unicode.IsGraphic(r) && !unicode.IsSpace(r) && !joiner(r) || r == '\uFE0F'
}

// tag reports whether r is one of the tag characters that flags such as Scotland's end with.
func tag(r rune) bool { return r >= 0xE0020 && r <= 0xE007F }

func plainASCII(text string) bool {
	for i := range len(text) {
		if text[i] < ' ' || text[i] > '~' {
			return false
		}
	}
	return true
}

// key checks a stable key and reports whether it is one.
func (in *inspection) key(at spot, key string) {
	if wellFormed(key) {
		return
	}
	mend := tongue.Say("use 1 to 64 of: a to z, 0 to 9, dot, hyphen, underscore")
	if proposal := KeyFrom(key, "", func(string) bool { return false }); proposal != "" && proposal != key {
		mend += tongue.Say("; such as %q", proposal)
	}
	in.note(at, ErrInvalid, tongue.Say("%q is not a key", key), mend)
}

func wellFormed(key string) bool {
	for i := range len(key) {
		c := key[i]
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '.' && c != '_' && c != '-' {
			return false
		}
	}
	return key != "" && len(key) <= 64
}

// email checks the address of a user, which has no spaces in it.
func (in *inspection) email(at spot, id Email) {
	if strings.ContainsFunc(string(id), unicode.IsSpace) && NewEmail(string(id)) == id {
		in.note(at, ErrInvalid, tongue.Say("%q has a space in it", id), "remove the space")
		return
	}
	in.person(at, id)
}

// person checks the identifier of somebody monitored, which may be a name.
func (in *inspection) person(at spot, id Email) {
	switch {
	case id == "":
		in.note(at, ErrInvalid, "the identifier is empty", "write an e-mail address, or how the person is known")
	case !plainASCII(string(id)) || strings.ContainsFunc(string(id), upperOrSpace):
		in.compared(at, string(id), string(NewEmail(string(id))))
	}
}

func upperOrSpace(r rune) bool { return r >= 'A' && r <= 'Z' || r == ' ' }

func (in *inspection) computer(at spot, id ComputerID) {
	switch {
	case id == "":
		in.note(at, ErrInvalid, "the identifier is empty", "write the name of the computer")
	case !plainASCII(string(id)) || id[0] == ' ' || id[len(id)-1] == ' ':
		in.compared(at, string(id), string(NewComputerID(string(id))))
	}
}

// compared checks that an identifier stands in the form in which it is compared (access-model §1).
func (in *inspection) compared(at spot, id, form string) {
	if _, fault := lineFault(id); fault != "" {
		in.line(at, id)
	} else if id != form {
		in.note(at, ErrInvalid, tongue.Say("%q is not in the form in which identifiers compare", id), tongue.Say("write %q", form))
	}
}

// word checks a word of a closed set.
func word[W ~string](in *inspection, at spot, noun string, w W, words []W) bool {
	if slices.Contains(words, w) {
		return true
	}
	in.note(at, ErrInvalid, tongue.Say("%q is not a %s", w, tongue.Say(noun)), MendWord(string(w), words))
	return false
}
