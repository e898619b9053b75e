package store

import (
	"path/filepath"
	"slices"
	"strings"
)

// Caution is something about the place of a data folder that its user should know.
type Caution string

// The cautions (promises P12).
const (
	SyncedFolder  Caution = "synced"    // a cloud program copies files under our hands
	SharedStorage Caution = "shared"    // a network file system: locks and syncs may not hold
	Removable     Caution = "removable" // FAT: no permissions, no journal of its own
)

// syncedNames are the folders that cloud programs keep.
var syncedNames = []string{"onedrive", "dropbox", "google drive", "googledrive", "icloud drive", "mobile documents", "nextcloud", "owncloud"}

// synced reports whether a folder of the path is kept by a cloud program.
func synced(path string) bool {
	return slices.ContainsFunc(strings.FieldsFunc(strings.ToLower(path), func(r rune) bool { return r == '/' || r == filepath.Separator }),
		func(name string) bool {
			return slices.ContainsFunc(syncedNames, func(known string) bool {
				return name == known || strings.HasPrefix(name, known+" -")
			})
		})
}

// volume is what the system says of the disk a path lies on.
type volume struct {
	free    uint64 // bytes this user may still write
	windows bool   // a Windows share, by SMB
	network bool   // another network file system
	fat     bool
}
