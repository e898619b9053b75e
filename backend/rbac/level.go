package rbac

import "fmt"

// Extent is how far reading or writing goes: nothing, the assigned groups, everything.
type Extent uint8

// The extents, in order (access-model §2).
const (
	ExtentNone Extent = iota
	ExtentGroups
	ExtentAll
)

// Level is a pair of extents, read in bits 0 and 1, write in bits 2 and 3; write never goes
// past read. The zero value is No. Levels form a lattice under Join and Meet (access-model §2).
type Level uint8

// The levels by their names in files (access-model §2). ReadAllChangeLimited arises only
// when roles combine and never stands in a file.
const (
	No                   = Level(ExtentNone)
	LimitedRead          = Level(ExtentGroups)
	Limited              = Level(ExtentGroups) | Level(ExtentGroups)<<2
	Read                 = Level(ExtentAll)
	ReadAllChangeLimited = Level(ExtentAll) | Level(ExtentGroups)<<2
	Yes                  = Level(ExtentAll) | Level(ExtentAll)<<2
)

// Levels lists every level from the least to the greatest, in the order of the table in
// access-model §2.
var Levels = []Level{No, LimitedRead, Limited, Read, ReadAllChangeLimited, Yes}

var levelNames = map[Level]string{
	No: "no", LimitedRead: "limited-read", Limited: "limited",
	Read: "read", ReadAllChangeLimited: "read+limited", Yes: "yes",
}

// Reads is how far the level lets read.
func (l Level) Reads() Extent { return Extent(l & 3) }

// Writes is how far the level lets write.
func (l Level) Writes() Extent { return Extent(l >> 2 & 3) }

// Of is how far the level lets do the action.
func (l Level) Of(a Action) Extent {
	if a == Edit {
		return l.Writes()
	}
	return l.Reads()
}

// Join is the larger of each part.
func (l Level) Join(m Level) Level {
	return max(l&3, m&3) | max(l&12, m&12)
}

// Meet is the smaller of each part.
func (l Level) Meet(m Level) Level {
	return min(l&3, m&3) | min(l&12, m&12)
}

// WithoutWrite is the level with its write part taken away (access-model §4.3).
func (l Level) WithoutWrite() Level { return l & 3 }

// Within reports whether l lies in [floor, ceiling] in both parts.
func (l Level) Within(floor, ceiling Level) bool {
	return floor.Join(l) == l && l.Meet(ceiling) == l
}

// String is the level's name in files.
func (l Level) String() string {
	if name, known := levelNames[l]; known {
		return name
	}
	return fmt.Sprintf("level(%d)", uint8(l))
}

// MarshalText writes the level's name in files.
func (l Level) MarshalText() ([]byte, error) {
	if name, known := levelNames[l]; known {
		return []byte(name), nil
	}
	return nil, fmt.Errorf("level %d: %w", uint8(l), ErrInvalid)
}

// UnmarshalText reads a level by its name in files, read+limited included: where that may
// not stand is for the one who knows the place.
func (l *Level) UnmarshalText(text []byte) error {
	parsed, err := ParseLevel(string(text))
	if err != nil {
		return err
	}
	*l = parsed
	return nil
}

// ParseLevel reads a level by its name in files. An unknown name is ErrInvalid.
func ParseLevel(name string) (Level, error) {
	for _, l := range Levels {
		if levelNames[l] == name {
			return l, nil
		}
	}
	return No, fmt.Errorf("level %q: %w", name, ErrInvalid)
}
