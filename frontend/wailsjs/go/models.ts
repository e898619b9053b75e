export namespace app {
	
	export enum Deed {
	    Activate = "activate",
	    Delete = "delete",
	    Suspend = "suspend",
	    Terminate = "terminate",
	    Unsuspend = "unsuspend",
	}
	export enum Door {
	    CommandLine = "command line",
	    Server = "server",
	    Window = "window",
	}
	export enum ErrorCode {
	    Blocked = "blocked",
	    Broken = "broken",
	    Constraint = "constraint",
	    Cycle = "cycle",
	    Damaged = "damaged",
	    Denied = "denied",
	    Disk = "disk",
	    Exists = "exists",
	    FileGone = "file-gone",
	    InUse = "in-use",
	    Invalid = "invalid",
	    Lockout = "lockout",
	    NeedsReason = "needs-reason",
	    Newer = "newer",
	    NotFound = "not-found",
	    OpenElsewhere = "open-elsewhere",
	    PlanGone = "plan-gone",
	    SignedOut = "signed-out",
	    Stale = "stale",
	    Unsure = "unsure",
	}
	export enum EventName {
	    Progress = "progress",
	    SetUpChanged = "set-up-changed",
	}
	export interface AppError {
	    code: string;
	    message: string;
	    advice: string;
	    details: string[];
	}
	export interface Applied {
	    seq: number;
	    title: string;
	}
	export interface AssignmentDraft {
	    role: string;
	    groups: string[];
	    from: string;
	    until: string;
	    reason: string;
	}
	export interface GroupName {
	    key: string;
	    name: string;
	}
	export interface AssignmentView {
	    draft: AssignmentDraft;
	    roleName: string;
	    groups: GroupName[];
	    primary: boolean;
	    when: string;
	    sentence: string;
	}
	export interface FieldView {
	    name: string;
	    before: string;
	    after: string;
	}
	export interface ChangeView {
	    op: string;
	    kind: string;
	    key: string;
	    name: string;
	    sentence: string;
	    fields: FieldView[];
	}
	export interface Count {
	    key: string;
	    name: string;
	    count: number;
	}
	export interface EffectView {
	    user: string;
	    name: string;
	    permission: string;
	    permissionName: string;
	    before: string;
	    after: string;
	    gain: boolean;
	    lose: boolean;
	    sentence: string;
	}
	export interface EffectGroup {
	    gain: boolean;
	    sentence: string;
	    effects: EffectView[];
	    total: number;
	}
	
	
	export interface FileCard {
	    id: string;
	    name: string;
	    size: number;
	}
	export interface FindingView {
	    id: string;
	    class: string;
	    code: string;
	    sentence: string;
	    mend: string;
	    link: string;
	}
	export interface Found {
	    kind: string;
	    key: string;
	    name: string;
	    detail: string;
	}
	export interface GroupChoice {
	    key: string;
	    name: string;
	    kind: string;
	    parent: string;
	    path: string;
	    users: number;
	    computers: number;
	}
	export interface GroupDraft {
	    name: string;
	    kind: string;
	    parent: string;
	    users: string[];
	    computers: string[];
	}
	export interface GroupRow {
	    key: string;
	    name: string;
	    kind: string;
	    parent: string;
	    users: number;
	    computers: number;
	    viewers: number;
	    findings: string[];
	    fits: boolean;
	    because: string;
	}
	export interface GroupList {
	    groups: GroupRow[];
	    total: number;
	    kinds: string[];
	}
	
	
	export interface StatementView {
	    key: string;
	    text: string;
	    verdict: string;
	    because: string[];
	}
	export interface GroupViewer {
	    email: string;
	    name: string;
	    role: string;
	    ways: string[];
	    goals: boolean;
	    status: string;
	    own: boolean;
	}
	export interface GroupView {
	    key: string;
	    name: string;
	    kind: string;
	    parent: string;
	    path: GroupName[];
	    below: GroupName[];
	    users: number;
	    computers: number;
	    inside: number;
	    source: string;
	    viewers: GroupViewer[];
	    allViewers: number;
	    goalSetters: number;
	    statements: StatementView[];
	    findings: FindingView[];
	}
	
	export interface HistoryEntry {
	    seq: number;
	    time: string;
	    who: string;
	    email: string;
	    source: string;
	    action: string;
	    title: string;
	    reason: string;
	    undoes: number;
	    changes: number;
	    undo: boolean;
	}
	export interface HistoryEvent {
	    entry: HistoryEntry;
	    changes: ChangeView[];
	    fingerprint: string;
	    hash: string;
	}
	export interface HistoryPage {
	    entries: HistoryEntry[];
	    next: number;
	}
	export interface HistoryQuery {
	    text: string;
	    actor: string;
	    action: string;
	    kind: string;
	    key: string;
	    from: string;
	    until: string;
	    before: number;
	    limit: number;
	}
	export interface ViewsDraft {
	    all: boolean;
	    groups: string[];
	    allGoals: boolean;
	    goals: string[];
	}
	export interface Invitee {
	    email: string;
	    firstName: string;
	    lastName: string;
	}
	export interface Invitation {
	    people: Invitee[];
	    role: string;
	    views: ViewsDraft;
	    sso: boolean;
	}
	
	export interface Member {
	    id: string;
	    name: string;
	    access: boolean;
	    groups: GroupName[];
	}
	export interface MemberDraft {
	    users: string[];
	    computers: string[];
	}
	export interface MemberPage {
	    members: Member[];
	    total: number;
	}
	export interface MemberQuery {
	    kind: string;
	    text: string;
	    offset: number;
	    limit: number;
	}
	export interface NetRow {
	    permission: string;
	    name: string;
	    area: string;
	    before: string;
	    after: string;
	    whose: string;
	    gain: boolean;
	    lose: boolean;
	    sensitive: boolean;
	}
	export interface NetView {
	    summary: string;
	    note: string;
	    rows: NetRow[];
	}
	export interface NewSetUp {
	    template: string;
	    name: string;
	    email: string;
	    firstName: string;
	    lastName: string;
	}
	export interface OverviewView {
	    name: string;
	    product: string;
	    notes: string;
	    people: number;
	    statuses: Count[];
	    roles: number;
	    custom: number;
	    groups: number;
	    permissions: number;
	    findings: FindingView[];
	    classes: Count[];
	    steps: string[];
	}
	export interface PageCard {
	    key: string;
	    edit: boolean;
	}
	export interface Pasted {
	    people: Invitee[];
	    problems: string[];
	}
	export interface PeekRow {
	    area: string;
	    permission: string;
	    levels: string[];
	}
	export interface PersonRow {
	    email: string;
	    name: string;
	    role: string;
	    roleName: string;
	    moreRoles: string[];
	    groups: string;
	    groupsFixed: boolean;
	    blind: boolean;
	    status: string;
	    superuser: boolean;
	    ends: string;
	    findings: string[];
	    deeds: string[];
	}
	export interface PeoplePage {
	    rows: PersonRow[];
	    total: number;
	    people: number;
	    roles: Count[];
	    statuses: Count[];
	    findings: Count[];
	}
	export interface PeopleQuery {
	    text: string;
	    role: string;
	    status: string;
	    group: string;
	    finding: string;
	    sort: string;
	    down: boolean;
	    offset: number;
	    limit: number;
	}
	export interface PermissionChoice {
	    key: string;
	    name: string;
	    area: string;
	    scope: string;
	    editable: boolean;
	    restricted: boolean;
	    sensitive: boolean;
	    missing: string;
	}
	export interface PersonChoice {
	    email: string;
	    name: string;
	    role: string;
	    status: string;
	}
	export interface PersonChoices {
	    people: PersonChoice[];
	    total: number;
	}
	export interface PersonDetails {
	    firstName: string;
	    lastName: string;
	    alias: string;
	    sso: boolean;
	    superuser: boolean;
	}
	
	export interface ToggleChoice {
	    level: string;
	    net: string;
	}
	export interface ToggleView {
	    permission: string;
	    name: string;
	    area: string;
	    roles: string;
	    value: string;
	    byRole: string;
	    net: string;
	    choices: ToggleChoice[];
	    sensitive: boolean;
	    restricted: boolean;
	}
	export interface ViewsView {
	    draft: ViewsDraft;
	    groups: GroupName[];
	    goals: GroupName[];
	    sentence: string;
	    fixed: boolean;
	    whyFixed: string;
	    whyNoGoals: string;
	}
	export interface PersonView {
	    email: string;
	    name: string;
	    firstName: string;
	    lastName: string;
	    alias: string;
	    status: string;
	    statusMeans: string;
	    sso: boolean;
	    superuser: boolean;
	    hasSuperusers: boolean;
	    readOnly: boolean;
	    limitedAccess: boolean;
	    roles: AssignmentView[];
	    several: string;
	    views: ViewsView;
	    toggles: ToggleView[];
	    findings: FindingView[];
	    memberOf: GroupName[];
	    deeds: string[];
	    gone: string[];
	}
	export interface Picked {
	    emails: string[];
	    everyone: boolean;
	    query: PeopleQuery;
	}
	export interface PlanView {
	    id: string;
	    setUp: string;
	    title: string;
	    summary: string;
	    empty: boolean;
	    harmless: boolean;
	    refused: boolean;
	    needsReason: boolean;
	    stale: boolean;
	    losing: number;
	    gaining: number;
	    people: EffectGroup[];
	    findings: FindingView[];
	    statements: StatementView[];
	    dropped: string[];
	    changes: ChangeView[];
	    text: string;
	}
	export interface PickedPlan {
	    plan: PlanView;
	    left: string;
	}
	
	export interface RoleChoice {
	    key: string;
	    name: string;
	    portal: string;
	    description: string;
	    bestFor: string;
	    keyFunctions: string;
	    limitations: string;
	    people: number;
	    builtIn: boolean;
	    owner: boolean;
	    restricted: boolean;
	    needsGroups: boolean;
	    whyNoGroups: string;
	    whyNoGoals: string;
	}
	export interface RoleDraft {
	    deed: string;
	    before: AssignmentDraft;
	    after: AssignmentDraft;
	}
	export interface SetUpCard {
	    id: string;
	    name: string;
	    product: string;
	    people: number;
	    roles: number;
	    groups: number;
	    used: string;
	    open: boolean;
	    trouble?: AppError;
	}
	export interface UndoHint {
	    seq: number;
	    title: string;
	}
	export interface SetUpFrame {
	    id: string;
	    name: string;
	    product: string;
	    user: string;
	    userName: string;
	    revision: number;
	    pages: PageCard[];
	    undo: UndoHint;
	}
	export interface SetUpList {
	    setUps: SetUpCard[];
	    folder: string;
	}
	export interface ShellFacts {
	    version: string;
	    door: string;
	    folder: string;
	}
	
	export interface TemplateRole {
	    key: string;
	    name: string;
	    portal: string;
	    description: string;
	    bestFor: string;
	    owner: boolean;
	}
	export interface TemplateCard {
	    key: string;
	    name: string;
	    product: string;
	    description: string;
	    roles: TemplateRole[];
	    peek: PeekRow[];
	}
	
	
	
	
	

}

