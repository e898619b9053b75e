package rbac

import (
	"fmt"
	"time"
)

// Instant is a moment in UTC; the zero value means unbounded. In files it is an RFC 3339
// text, empty or absent for unbounded.
type Instant struct{ time.Time }

// At makes an Instant of a time.
func At(t time.Time) Instant {
	if t.IsZero() {
		return Instant{}
	}
	return Instant{t.UTC()}
}

// String is the RFC 3339 text in UTC with as many decimals as there are, empty for unbounded.
func (i Instant) String() string {
	if i.IsZero() {
		return ""
	}
	return i.UTC().Format(time.RFC3339Nano)
}

// MarshalText writes what String says.
func (i Instant) MarshalText() ([]byte, error) { return []byte(i.String()), nil }

// UnmarshalText reads an RFC 3339 text or nothing at all.
func (i *Instant) UnmarshalText(text []byte) error {
	parsed, err := ParseInstant(string(text))
	if err != nil {
		return err
	}
	*i = parsed
	return nil
}

// MarshalJSON writes a JSON string; time.Time's own would leak through the embedding.
func (i Instant) MarshalJSON() ([]byte, error) { return []byte(`"` + i.String() + `"`), nil }

// UnmarshalJSON reads what MarshalJSON wrote.
func (i *Instant) UnmarshalJSON(text []byte) error {
	if len(text) < 2 || text[0] != '"' || text[len(text)-1] != '"' {
		return fmt.Errorf("time %s: %w", text, ErrInvalid)
	}
	return i.UnmarshalText(text[1 : len(text)-1])
}

// ParseInstant reads an RFC 3339 text with its offset; empty is unbounded, anything else
// ErrInvalid, also the very instant that stands for unbounded and years that RFC 3339 cannot
// write in UTC.
func ParseInstant(text string) (Instant, error) {
	if text == "" {
		return Instant{}, nil
	}
	t, err := time.Parse(time.RFC3339, text)
	if err != nil || t.IsZero() || t.UTC().Year() < 1 || t.UTC().Year() > 9999 {
		return Instant{}, fmt.Errorf("time %q: %w", text, ErrInvalid)
	}
	return At(t), nil
}

// Started reports whether something from this instant on has begun at t.
func (i Instant) Started(t time.Time) bool { return i.IsZero() || !t.Before(i.Time) }

// Passed reports whether something until this instant is over at t: the end itself is outside.
func (i Instant) Passed(t time.Time) bool { return !i.IsZero() && !t.Before(i.Time) }
