package app

import (
	"os/exec"
	"strings"
)

// preferredLanguages are those of the person's Mac: a program opened from the Finder has no
// locale in its environment.
func preferredLanguages() []string {
	out, err := exec.Command("defaults", "read", "-g", "AppleLocale").Output()
	if err != nil {
		return nil // nothing is known of them
	}
	return []string{strings.TrimSpace(string(out))}
}
