-- Times in which services of a survey compete for money: whoever pays reads only what is said of the whole partnership.
CREATE TABLE tender (
    survey TEXT NOT NULL REFERENCES survey (id),
    begins DATE NOT NULL,
    ends DATE NOT NULL,
    PRIMARY KEY (survey, begins)
);
