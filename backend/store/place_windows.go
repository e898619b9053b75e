package store

import (
	"path/filepath"
	"strings"

	"golang.org/x/sys/windows"
)

func volumeOf(path string) (volume, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return volume{}, err
	}
	name, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return volume{}, err
	}
	var v volume
	if err := windows.GetDiskFreeSpaceEx(name, &v.free, nil, nil); err != nil {
		return volume{}, err
	}
	drive := filepath.VolumeName(path) + `\`
	root, err := windows.UTF16PtrFromString(drive)
	if err != nil {
		return volume{}, err
	}
	v.windows = strings.HasPrefix(drive, `\\`) || windows.GetDriveType(root) == windows.DRIVE_REMOTE
	var kind [32]uint16
	if windows.GetVolumeInformation(root, nil, 0, nil, nil, nil, &kind[0], uint32(len(kind))) == nil {
		fs := windows.UTF16ToString(kind[:])
		v.fat = strings.HasPrefix(fs, "FAT") || fs == "exFAT"
	}
	return v, nil
}
