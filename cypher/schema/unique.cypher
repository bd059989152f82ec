// Nodes of a label have ids of their own. LABEL; NAME of the constraint
CREATE CONSTRAINT $$NAME IF NOT EXISTS FOR (n:$$LABEL) REQUIRE n.$$PROPERTY IS UNIQUE;
