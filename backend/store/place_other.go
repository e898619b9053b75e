//go:build !linux && !darwin && !windows

package store

import "math"

// volumeOf knows nothing of other systems: nothing is refused there.
func volumeOf(string) (volume, error) { return volume{free: math.MaxUint64}, nil }
