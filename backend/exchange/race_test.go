//go:build race

package exchange_test

// raceDetector makes everything several times slower.
const raceDetector = true
