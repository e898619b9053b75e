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
	    Cancelled = "cancelled",
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
	    Passphrase = "passphrase",
	    PlanGone = "plan-gone",
	    Protected = "protected",
	    SignedOut = "signed-out",
	    Stale = "stale",
	    Template = "template",
	    Unsure = "unsure",
	}
	export enum EventName {
	    LanguageChanged = "language-changed",
	    Progress = "progress",
	    SetUpChanged = "set-up-changed",
	}
	export enum Verb {
	    Back = "back",
	    Cover = "cover",
	    Exit = "exit",
	    Job = "job",
	    Join = "join",
	    Leave = "leave",
	}
	export interface AddOnView {
	    key: string;
	    name: string;
	    on: boolean;
	    permissions: string;
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
	    turn: string;
	    of: string;
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
	export interface BreachView {
	    email: string;
	    name: string;
	    sentence: string;
	    link: string;
	}
	export interface MarkView {
	    kind: string;
	    sentence: string;
	}
	export interface RequirementRow {
	    permission: string;
	    at: string;
	}
	export interface PermissionForm {
	    name: string;
	    key: string;
	    area: string;
	    description: string;
	    scope: string;
	    editable: boolean;
	    dateFiltered: boolean;
	    addOn: string;
	    requires: RequirementRow[];
	    restricted: boolean;
	    apiOnly: boolean;
	    sensitive: boolean;
	    governs: string[];
	}
	export interface CataloguePermission {
	    key: string;
	    form: PermissionForm;
	    facts: string[];
	    marks: MarkView[];
	    needs: string[];
	    levels: string[];
	    roles: number;
	    barred: string;
	}
	export interface CatalogueArea {
	    key: string;
	    name: string;
	    permissions: CataloguePermission[];
	    barred: string;
	}
	export interface CatalogueExtra {
	    key: string;
	    name: string;
	    has: boolean;
	    needed: string[];
	    barred: string;
	}
	
	export interface ScreenChoice {
	    key: string;
	    name: string;
	}
	export interface CatalogueView {
	    product: string;
	    areas: CatalogueArea[];
	    addOns: CatalogueExtra[];
	    kinds: string[];
	    screens: ScreenChoice[];
	}
	export interface CausePart {
	    role: string;
	    name: string;
	    needed: boolean;
	    sentence: string;
	}
	export interface CauseRow {
	    permission: string;
	    name: string;
	    level: string;
	    roles: CausePart[];
	}
	export interface CauseArea {
	    key: string;
	    name: string;
	    rows: CauseRow[];
	}
	
	export interface CauseRole {
	    key: string;
	    name: string;
	    detail: string;
	    gives: number;
	    cost: number;
	    sentence: string;
	}
	
	export interface CausesView {
	    email: string;
	    name: string;
	    sentence: string;
	    roles: CauseRole[];
	    areas: CauseArea[];
	    people: string[];
	    proposal: string;
	}
	export interface CellDifference {
	    permission: string;
	    sentence: string;
	}
	export interface CellEvent {
	    seq: number;
	    time: string;
	    who: string;
	    sentence: string;
	    title: string;
	    reason: string;
	}
	export interface CellHistory {
	    events: CellEvent[];
	    more: boolean;
	}
	export interface RoleHolder {
	    email: string;
	    name: string;
	    status: string;
	    through: string;
	    when: string;
	    detail: string;
	}
	export interface RoleHolders {
	    people: RoleHolder[];
	    total: number;
	}
	export interface TaskNeed {
	    permission: string;
	    name: string;
	    level: string;
	    sentence: string;
	    barred: string;
	}
	export interface LevelChoice {
	    level: string;
	    meaning: string;
	    barred: string;
	}
	export interface CellPanel {
	    role: string;
	    roleName: string;
	    permission: string;
	    permissionName: string;
	    area: string;
	    level: string;
	    meaning: string;
	    because: string[];
	    marks: MarkView[];
	    choices: LevelChoice[];
	    missing: TaskNeed[];
	    holders: RoleHolders;
	}
	export interface ChainHead {
	    seq: number;
	    hash: string;
	    text: string;
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
	export interface MendView {
	    sentence: string;
	    link: string;
	}
	export interface ReasonView {
	    code: string;
	    depth: number;
	    sentence: string;
	    mends: MendView[];
	}
	export interface PathView {
	    role: string;
	    level: string;
	    sentence: string;
	    link: string;
	}
	export interface CheckAnswer {
	    asked: string;
	    allowed: boolean;
	    known: boolean;
	    sentence: string;
	    level: string;
	    paths: PathView[];
	    reasons: ReasonView[];
	}
	export interface CheckQuestion {
	    user: string;
	    permission: string;
	    action: string;
	    subject: string;
	    time: string;
	    channel: string;
	    address: string;
	    dateFilter: string;
	    someRoles: boolean;
	    roles: string[];
	}
	export interface RemedyView {
	    plan: string;
	    title: string;
	    sentence: string;
	}
	export interface CheckRemedies {
	    remedies: RemedyView[];
	}
	export interface CombinationView {
	    roles: string[];
	    names: string;
	    people: string[];
	    sentence: string;
	    proposal: string;
	}
	export interface ComparedRow {
	    permission: string;
	    name: string;
	    a: string;
	    b: string;
	    differs: boolean;
	}
	export interface ComparedArea {
	    key: string;
	    name: string;
	    rows: ComparedRow[];
	}
	
	export interface Count {
	    key: string;
	    name: string;
	    count: number;
	}
	export interface CoverageLink {
	    key: string;
	    text: string;
	}
	export interface CoverageRow {
	    permission: string;
	    name: string;
	    sensitive: boolean;
	    statements: CoverageLink[];
	}
	export interface CoverageArea {
	    key: string;
	    name: string;
	    checked: number;
	    rows: CoverageRow[];
	}
	
	
	export interface CoverageView {
	    sentence: string;
	    areas: CoverageArea[];
	}
	export interface LentView {
	    lent: boolean;
	    sentence: string;
	}
	export interface CoveringView {
	    why: string;
	    admit: string;
	    link: string;
	    way: string;
	    roles: LentView[];
	}
	export interface DraftFilter {
	    role: string;
	    filters: string[];
	}
	export interface DraftLevel {
	    role: string;
	    permission: string;
	    level: string;
	}
	export interface RoleCell {
	    level: string;
	    grant: string;
	    may: string[];
	    locked: string;
	    changed: boolean;
	    from: string;
	    marks: MarkView[];
	}
	export interface DraftedCell {
	    role: string;
	    permission: string;
	    cell: RoleCell;
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
	
	export interface ExportView {
	    what: string;
	    fileName: string;
	    size: number;
	    fingerprint: string;
	    spoken: string;
	    holds: Count[];
	}
	export interface FileCard {
	    id: string;
	    name: string;
	    size: number;
	}
	export interface ExportFile {
	    file: FileCard;
	    view: ExportView;
	}
	
	export interface FieldNote {
	    field: string;
	    sentence: string;
	}
	
	
	export interface FileProblem {
	    line: number;
	    path: string;
	    message: string;
	    mend: string;
	}
	export interface FilterRow {
	    key: string;
	    name: string;
	}
	export interface FindingView {
	    id: string;
	    class: string;
	    code: string;
	    sentence: string;
	    mend: string;
	    link: string;
	    way: string;
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
	
	export interface HistoryCheck {
	    whole: boolean;
	    sentence: string;
	    entry: number;
	    head: ChainHead;
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
	    head: ChainHead;
	    next: number;
	}
	export interface HistoryQuery {
	    text: string;
	    actor: string;
	    person: string;
	    source: string;
	    action: string;
	    kind: string;
	    key: string;
	    from: string;
	    until: string;
	    before: number;
	    limit: number;
	}
	export interface ImportBase {
	    seq: number;
	    time: string;
	    title: string;
	    differences: number;
	}
	export interface ImportPlace {
	    kind: string;
	    key: string;
	    field: string;
	}
	export interface ImportChoice {
	    file: string;
	    mode: string;
	    base: number;
	    remove: ImportPlace[];
	    theirs: ImportPlace[];
	}
	export interface ImportConflict {
	    place: ImportPlace;
	    name: string;
	    what: string;
	    field: string;
	    base: string;
	    ours: string;
	    theirs: string;
	    takes: boolean;
	}
	export interface ImportCount {
	    kind: string;
	    name: string;
	    read: number;
	    created: number;
	    changed: number;
	    same: number;
	    refused: number;
	    removed: number;
	    left: number;
	}
	export interface ImportEntry {
	    place: ImportPlace;
	    name: string;
	    what: string;
	    fate: string;
	    sentence: string;
	    fields: FieldView[];
	}
	export interface ImportFile {
	    file: FileCard;
	    problems: FileProblem[];
	    whole: boolean;
	    setUpName: string;
	    product: string;
	    holds: Count[];
	    absent: string[];
	    same: boolean;
	    fingerprint: string;
	    spoken: string;
	    bases: ImportBase[];
	    base: number;
	}
	
	export interface ImportPreview {
	    summary: string;
	    counts: ImportCount[];
	    entries: ImportEntry[];
	    allEntries: number;
	    conflicts: ImportConflict[];
	    reused: string[];
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
	export interface InvitationView {
	    email: string;
	    name: string;
	    reset: boolean;
	    sso: boolean;
	    code: string;
	    link: string;
	    here: boolean;
	    expires: string;
	    subject: string;
	    text: string;
	    mailto: string;
	    mail: boolean;
	    nothing: string;
	    trouble: string;
	    advice: string;
	}
	
	export interface JobDraft {
	    role: string;
	    like: string;
	    chosen: boolean;
	    views: ViewsDraft;
	    handOver: string;
	}
	export interface JobRole {
	    job: string;
	    role: string;
	}
	export interface JuniorChoice {
	    key: string;
	    name: string;
	    barred: string;
	}
	export interface UnheldView {
	    permission: string;
	    name: string;
	    area: string;
	    sentence: string;
	}
	export interface UnusedRole {
	    key: string;
	    name: string;
	    sentence: string;
	}
	export interface SeveralView {
	    email: string;
	    name: string;
	    roles: string;
	}
	export interface OverlapView {
	    a: string;
	    aName: string;
	    b: string;
	    bName: string;
	    relation: string;
	    sentence: string;
	    detail: string;
	}
	export interface LabView {
	    overlaps: OverlapView[];
	    combinations: CombinationView[];
	    several: SeveralView[];
	    severalTotal: number;
	    unused: UnusedRole[];
	    unheld: UnheldView[];
	}
	export interface LanguageChoice {
	    code: string;
	    name: string;
	}
	
	
	export interface MailDraft {
	    host: string;
	    port: number;
	    security: string;
	    user: string;
	    password: string;
	    from: string;
	    name: string;
	}
	export interface MailView {
	    on: boolean;
	    host: string;
	    port: number;
	    security: string;
	    user: string;
	    hasPassword: boolean;
	    from: string;
	    name: string;
	    address: string;
	    here: string;
	}
	
	export interface MatrixDraft {
	    levels: DraftLevel[];
	    filters: DraftFilter[];
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
	export interface NewPassphrase {
	    current: string;
	    passphrase: string;
	    remember: boolean;
	}
	export interface NewRoleForm {
	    name: string;
	    portal: string;
	    description: string;
	    from: string;
	    includes: string[];
	    reach: string;
	}
	export interface NewSetUp {
	    template: string;
	    file: string;
	    name: string;
	    email: string;
	    firstName: string;
	    lastName: string;
	}
	export interface OneRole {
	    plan: string;
	    sentence: string;
	    link: string;
	}
	
	export interface OverviewView {
	    name: string;
	    product: string;
	    notes: string;
	    clock: string;
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
	export interface PaperCell {
	    text: string;
	    level: string;
	}
	export interface PaperFact {
	    name: string;
	    value: string;
	    code: boolean;
	}
	export interface PaperRow {
	    heading: boolean;
	    cells: PaperCell[];
	}
	export interface PaperTable {
	    label: string;
	    heads: string[];
	    even: boolean;
	    rows: PaperRow[];
	}
	export interface PaperSection {
	    title: string;
	    level: number;
	    apart: boolean;
	    text: string[];
	    facts: PaperFact[];
	    tables: PaperTable[];
	}
	
	export interface PaperView {
	    what: string;
	    key: string;
	    title: string;
	    subtitle: string;
	    imprint: PaperFact[];
	    sections: PaperSection[];
	    signatures: string[];
	    signHint: string;
	    footer: string;
	    fileName: string;
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
	    sso: boolean;
	    ends: string;
	    findings: string[];
	    deeds: string[];
	    entry: string;
	    entryAt: string;
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
	export interface PermissionRow {
	    key: string;
	    name: string;
	    description: string;
	    facts: string[];
	    marks: MarkView[];
	    editable: boolean;
	    apiOnly: boolean;
	    dateFiltered: boolean;
	    addOn: string;
	    addOnName: string;
	    inPlan: boolean;
	    cells: RoleCell[];
	}
	export interface PermissionArea {
	    key: string;
	    name: string;
	    permissions: PermissionRow[];
	}
	export interface PermissionCheck {
	    key: string;
	    levels: string[];
	    problems: FieldNote[];
	    notes: FieldNote[];
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
	    entry: string;
	    entryMeans: string;
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
	    away: string[];
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
	
	export interface PreviewRow {
	    permission: string;
	    name: string;
	    level: string;
	    edit: boolean;
	    whose: string;
	    filters: string;
	    roles: string;
	}
	export interface PreviewArea {
	    key: string;
	    name: string;
	    items: PreviewRow[];
	}
	export interface PreviewExtra {
	    name: string;
	    permissions: string[];
	}
	export interface PreviewQuestion {
	    user: string;
	    time: string;
	    channel: string;
	    address: string;
	    someRoles: boolean;
	    roles: string[];
	}
	export interface PreviewRole {
	    key: string;
	    name: string;
	    detail: string;
	    when: string;
	}
	
	export interface PreviewView {
	    email: string;
	    name: string;
	    product: string;
	    sentence: string;
	    blocked: string[];
	    areas: PreviewArea[];
	    roles: PreviewRole[];
	    groups: string;
	    extras: PreviewExtra[];
	    rolebook: PageCard[];
	}
	export interface ProtectionView {
	    protected: boolean;
	    remembered: boolean;
	    keyring: boolean;
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
	    opens: number;
	    of: number;
	    builtIn: boolean;
	    owner: boolean;
	    restricted: boolean;
	    needsGroups: boolean;
	    whyNoGroups: string;
	    whyNoGoals: string;
	}
	export interface RoleColumn {
	    card: RoleChoice;
	    hint: string;
	    portal: string;
	    includes: string[];
	    changed: number;
	    filters: string[];
	}
	export interface RoleDraft {
	    deed: string;
	    before: AssignmentDraft;
	    after: AssignmentDraft;
	}
	export interface RoleForm {
	    name: string;
	    portal: string;
	    description: string;
	    bestFor: string;
	    keyFunctions: string;
	    limitations: string;
	    reach: string;
	    ownData: boolean;
	    includes: string[];
	    switches: string[];
	    ui: string;
	    api: string;
	    addresses: string[];
	}
	
	
	export interface RoleMatrix {
	    roles: RoleColumn[];
	    areas: PermissionArea[];
	    filters: FilterRow[];
	    changed: number;
	}
	export interface SwitchChoice {
	    key: string;
	    name: string;
	    area: string;
	}
	export interface RolePanel {
	    column: RoleColumn;
	    form: RoleForm;
	    facts: string[];
	    portals: string[];
	    juniors: JuniorChoice[];
	    seniors: string[];
	    switches: SwitchChoice[];
	    missing: TaskNeed[];
	    holders: RoleHolders;
	    inUse: string;
	    rules: string[];
	    different: CellDifference[];
	}
	export interface RolesCompared {
	    aName: string;
	    bName: string;
	    relation: string;
	    sentence: string;
	    differ: number;
	    areas: ComparedArea[];
	    switches: FieldView[];
	}
	export interface RoundCard {
	    key: string;
	    title: string;
	    started: string;
	    by: string;
	    finished: string;
	    total: number;
	    decided: number;
	    kept: number;
	    removed: number;
	    changed: number;
	    sentence: string;
	}
	export interface RoundChoice {
	    whose: string;
	    name: string;
	    hint: string;
	    key: string;
	}
	export interface RoundDecision {
	    email: string;
	    line: string;
	    verdict: string;
	    role: string;
	    until: string;
	    note: string;
	}
	export interface RoundLine {
	    email: string;
	    name: string;
	    status: string;
	    line: string;
	    role: string;
	    roleName: string;
	    held: string;
	    reason: string;
	    sees: string;
	    lastDay: string;
	    state: string;
	    since: string;
	    verdict: string;
	    decided: string;
	    note: string;
	}
	export interface RoundList {
	    rounds: RoundCard[];
	    sentence: string;
	    due: boolean;
	    choices: RoundChoice[];
	}
	export interface RoundQuery {
	    text: string;
	    show: string;
	    offset: number;
	    limit: number;
	}
	export interface RoundView {
	    card: RoundCard;
	    lines: RoundLine[];
	    total: number;
	    moved: string;
	}
	export interface RuleForm {
	    key: string;
	    name: string;
	    kind: string;
	    roles: string[];
	    limit: number;
	}
	export interface RuleView {
	    form: RuleForm;
	    sentence: string;
	    roles: string;
	    people: string[];
	}
	
	export interface SessionRow {
	    id: string;
	    email: string;
	    name: string;
	    since: string;
	    seen: string;
	    from: string;
	    roles: string;
	    old: boolean;
	    own: boolean;
	}
	export interface SessionList {
	    sessions: SessionRow[];
	    old: number;
	    sentence: string;
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
	    locked: boolean;
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
	    redo: UndoHint;
	}
	export interface SetUpList {
	    setUps: SetUpCard[];
	    folder: string;
	}
	export interface SettingsView {
	    key: string;
	    name: string;
	    notes: string;
	    product: string;
	    revision: number;
	    fingerprint: string;
	    spoken: string;
	    holds: Count[];
	    addOns: AddOnView[];
	    mail: MailView;
	}
	
	export interface SheetQuery {
	    file: string;
	    outcome: string;
	    offset: number;
	    limit: number;
	    jobs: JobRole[];
	}
	export interface SheetRow {
	    row: number;
	    name: string;
	    detail: string;
	    outcome: string;
	    fate: string;
	    sentence: string;
	    mend: string;
	    notes: string[];
	}
	export interface SheetView {
	    file: FileCard;
	    trouble: string;
	    mend: string;
	    found: string;
	    ignored: string;
	    summary: string;
	    counts: Count[];
	    rows: SheetRow[];
	    total: number;
	    changes: number;
	    jobs: string[];
	}
	export interface ShellFacts {
	    version: string;
	    door: string;
	    folder: string;
	    setUp: string;
	    language: string;
	    languages: LanguageChoice[];
	    user: string;
	    password: boolean;
	}
	export interface SignOnForm {
	    issuer: string;
	    client: string;
	    secret: string;
	    keepSecret: boolean;
	    claim: string;
	    trusted: boolean;
	}
	export interface SignOnView {
	    issuer: string;
	    client: string;
	    secret: boolean;
	    claim: string;
	    trusted: boolean;
	    redirect: string;
	    people: number;
	    ownClaims: string[];
	}
	export interface StatementCheck {
	    text: string;
	    open: string;
	    hints: string[];
	    verdict: string;
	    sentence: string;
	    breaches: BreachView[];
	    total: number;
	}
	export interface StatementForm {
	    key: string;
	    text: string;
	    kind: string;
	    whoKind: string;
	    who: string;
	    permission: string;
	    action: string;
	    subject: string;
	}
	export interface StatementRow {
	    form: StatementForm;
	    text: string;
	    claim: string;
	    verdict: string;
	    sentence: string;
	}
	export interface StatementList {
	    statements: StatementRow[];
	    sentence: string;
	    verdicts: Count[];
	    permissions: number;
	    unchecked: number;
	}
	
	
	export interface SubjectChoice {
	    subject: string;
	    kind: string;
	    name: string;
	    detail: string;
	}
	export interface SubjectChoices {
	    subjects: SubjectChoice[];
	    total: number;
	}
	export interface SubstituteDraft {
	    by: string;
	    from: string;
	    until: string;
	    admit: boolean;
	}
	
	export interface TaskRole {
	    key: string;
	    name: string;
	    sentence: string;
	}
	export interface TaskLevel {
	    permission: string;
	    level: string;
	}
	export interface TaskCheck {
	    levels: TaskLevel[];
	    missing: TaskNeed[];
	    near: TaskRole[];
	    notes: string[];
	}
	export interface TaskTick {
	    permission: string;
	    change: boolean;
	}
	export interface TaskForm {
	    name: string;
	    portal: string;
	    description: string;
	    reach: string;
	    tasks: TaskTick[];
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
	    file: string;
	    name: string;
	    product: string;
	    description: string;
	    roles: TemplateRole[];
	    peek: PeekRow[];
	}
	
	
	
	
	
	
	export interface VerbPerson {
	    email: string;
	    name: string;
	    status: string;
	    holds: string;
	    coveredBy: string[];
	    why: string;
	}
	
	
	export interface WhatRow {
	    permission: string;
	    name: string;
	    level: string;
	    view: boolean;
	    edit: boolean;
	    whose: string;
	    roles: string;
	    filters: string;
	    because: string;
	}
	export interface WhatArea {
	    key: string;
	    name: string;
	    rows: WhatRow[];
	}
	export interface WhatAnswer {
	    name: string;
	    sentence: string;
	    blocked: string[];
	    areas: WhatArea[];
	}
	
	
	export interface WhoRow {
	    email: string;
	    name: string;
	    level: string;
	    roles: string;
	    whose: string;
	}
	export interface WhoAnswer {
	    asked: string;
	    sentence: string;
	    people: WhoRow[];
	    fit: number;
	    total: number;
	}

}

