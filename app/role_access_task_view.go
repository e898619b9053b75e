package app

// TaskForm is a job, as the tasks it needs.
type TaskForm struct {
	Name        string     `json:"name"`
	Portal      string     `json:"portal"`
	Description string     `json:"description"`
	Reach       string     `json:"reach"` // groups or all; empty = groups
	Tasks       []TaskTick `json:"tasks"`
}

// TaskTick is one task: to see what a permission shows, or to change something in it too.
type TaskTick struct {
	Permission string `json:"permission"`
	Change     bool   `json:"change"`
}

// TaskCheck is what a role for some tasks would come to.
type TaskCheck struct {
	Levels  []TaskLevel `json:"levels"`  // the least that does, in the order of the catalogue
	Missing []TaskNeed  `json:"missing"` // what those need too
	Near    []TaskRole  `json:"near"`    // roles that can do all of it already
	Notes   []string    `json:"notes"`   // sentences: sensitive, not in the plan
}

// TaskLevel is the level a task comes to.
type TaskLevel struct {
	Permission string `json:"permission"`
	Level      string `json:"level"`
}

// TaskNeed is a permission that others need.
type TaskNeed struct {
	Permission string `json:"permission"`
	Name       string `json:"name"`
	Level      string `json:"level"` // the least that does
	Sentence   string `json:"sentence"`
	Barred     string `json:"barred"` // why it cannot be given here; empty when it can
}

// TaskRole is a role that can do all of some tasks.
type TaskRole struct {
	Key      string `json:"key"`
	Name     string `json:"name"`
	Sentence string `json:"sentence"`
}
