-- The forms: a table or a submission in the exchange format, one a row.
CREATE TABLE IF NOT EXISTS form (
    id      BIGINT PRIMARY KEY,
    content TEXT NOT NULL
);

-- One row for each form that was reviewed: CLEAN, FINDINGS or INCOMPLETE.
CREATE TABLE IF NOT EXISTS review (
    form    BIGINT PRIMARY KEY REFERENCES form (id),
    outcome VARCHAR(20) NOT NULL
);

-- What was found, and why a form could not be read (severity UNREADABLE).
CREATE TABLE IF NOT EXISTS finding (
    form        BIGINT NOT NULL REFERENCES form (id),
    number      INT NOT NULL,
    severity    VARCHAR(20) NOT NULL,
    rule        VARCHAR(100) NOT NULL,
    message     TEXT NOT NULL,
    advice      TEXT NOT NULL,
    fingerprint VARCHAR(100) NOT NULL,
    PRIMARY KEY (form, number)
);
