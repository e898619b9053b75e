package app

import "golang.org/x/sys/windows"

// preferredLanguages are those of the person's Windows.
func preferredLanguages() []string {
	names, err := windows.GetUserPreferredUILanguages(windows.MUI_LANGUAGE_NAME)
	if err != nil {
		return nil // nothing is known of them
	}
	return names
}
