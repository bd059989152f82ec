// Nodes of a label are found by a property. LABEL, PROPERTY; NAME of the index
CREATE INDEX $$NAME IF NOT EXISTS FOR (n:$$LABEL) ON (n.$$PROPERTY);
