package kanal.keeping.accounts;

/** Why something about a keeper is not done, and which field of a form it is about. */
enum KeeperRefusal {
    NAME_SHAPE("name"),
    NAME_TAKEN("name"),
    PASSWORD_SHORT("password"),
    PASSWORD_LONG("password"),
    PASSWORD_IS_NAME("password"),
    PASSWORD_SAME("password"),
    PASSWORD_DIFFERS("again"),
    OLD_PASSWORD_WRONG("old"),
    SLOWED("old"),
    LAST_OWNER("");

    private final String field;

    KeeperRefusal(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }
}
