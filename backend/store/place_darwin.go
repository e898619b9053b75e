package store

import "golang.org/x/sys/unix"

func volumeOf(path string) (volume, error) {
	var st unix.Statfs_t
	if err := unix.Statfs(path, &st); err != nil {
		return volume{}, err
	}
	v := volume{free: st.Bavail * uint64(st.Bsize)}
	switch unix.ByteSliceToString(st.Fstypename[:]) {
	case "smbfs":
		v.windows = true
	case "nfs", "afpfs", "webdav":
		v.network = true
	case "msdos", "exfat":
		v.fat = true
	}
	return v, nil
}
