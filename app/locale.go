package app

import (
	"cmp"
	"os"
)

// systemLanguages are those the person reads, as the operating system has them, the dearest
// first. What the environment says goes before it, as on every Unix; "C" is English.
func systemLanguages() []string {
	if said := cmp.Or(os.Getenv("LC_ALL"), os.Getenv("LC_MESSAGES"), os.Getenv("LANG")); said != "" {
		return []string{said}
	}
	return preferredLanguages()
}
