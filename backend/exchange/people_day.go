package exchange

import (
	"math"
	"strconv"
	"time"

	"rolebook/backend/rbac"
)

// The ways a day is written, and those that say the time, too. What month and day could
// change places in is not among them.
var (
	dayLayouts  = []string{"2006-01-02", "2006/01/02", "2.1.2006", "2.1.06", "2 January 2006", "2 Jan 2006", "January 2, 2006"}
	timeLayouts = []string{"2006-01-02 15:04", "2006-01-02 15:04:05", "2006-01-02T15:04:05", "2.1.2006 15:04", "2.1.2006 15:04:05"}
)

// The days that sheets can have: those before are mistakes, the one after means "for good".
const (
	firstYear  = 1900
	foreverDay = "9999-12-31"
	lastYear   = 9999
	maxSerial  = 3_000_000
)

// calendar is how days are read and written.
type calendar struct {
	zone     *time.Location
	workbook bool // in which a date may be a number of days
	from1904 bool // which is when it counts from
}

// instant reads when a role begins or, for the last day, ends: a day alone counts whole. ok is
// false for what is no date; a date in which day and month could change places is ambiguous.
func (c calendar) instant(text string, last bool) (at rbac.Instant, ok, ambiguous bool) {
	if exact, err := rbac.ParseInstant(text); err == nil {
		return exact, true, false
	}
	if t, ok := c.moment(text); ok {
		return rbac.At(t), within(t), false
	}
	day, ok, ambiguous := c.day(text)
	switch {
	case !ok || ambiguous || !within(day):
		return rbac.Instant{}, false, ambiguous
	case day.Format(time.DateOnly) == foreverDay:
		return rbac.Instant{}, last, false
	case last:
		day = day.AddDate(0, 0, 1)
	}
	return rbac.At(c.here(day)), true, false
}

func within(t time.Time) bool { return t.Year() >= firstYear && t.UTC().Year() <= lastYear }

// here is the instant at which clocks in the sheet's zone show this.
func (c calendar) here(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), 0, c.zone)
}

func (c calendar) moment(text string) (time.Time, bool) {
	for _, layout := range timeLayouts {
		if t, err := time.Parse(layout, text); err == nil {
			return c.here(t), true
		}
	}
	if t, ok := c.serial(text); ok && !t.Equal(t.Truncate(24*time.Hour)) {
		return c.here(t), true
	}
	return time.Time{}, false
}

func (c calendar) day(text string) (day time.Time, ok, ambiguous bool) {
	for _, layout := range dayLayouts {
		if t, err := time.Parse(layout, text); err == nil {
			return t, true, false
		}
	}
	monthFirst, errMonth := time.Parse("1/2/2006", text)
	dayFirst, errDay := time.Parse("2/1/2006", text)
	switch {
	case errMonth == nil && errDay == nil:
		return monthFirst, true, !monthFirst.Equal(dayFirst)
	case errMonth == nil:
		return monthFirst, true, false
	case errDay == nil:
		return dayFirst, true, false
	}
	day, ok = c.serial(text)
	return day, ok, false
}

// serial reads the number of days that a workbook keeps a date as, to the minute.
func (c calendar) serial(text string) (time.Time, bool) {
	n, err := strconv.ParseFloat(text, 64)
	if !c.workbook || err != nil || !(n >= 1 && n < maxSerial) {
		return time.Time{}, false
	}
	epoch := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	if c.from1904 {
		epoch = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	}
	days := math.Floor(n)
	minutes := math.Round((n - days) * 24 * 60)
	t := epoch.AddDate(0, 0, int(days)).Add(time.Duration(minutes) * time.Minute)
	return t, t.Year() <= lastYear
}

// written is how an instant is written: as a day if that says it, else exactly.
func (c calendar) written(at rbac.Instant, last bool) string {
	if at.IsZero() {
		return ""
	}
	day := at.In(c.zone)
	if last {
		day = day.AddDate(0, 0, -1)
	}
	text := day.Format(time.DateOnly)
	if back, ok, _ := c.instant(text, last); ok && back.Equal(at.Time) {
		return text
	}
	return at.String()
}
