package org.plenary.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The least that anybody would do to get a bundle into a database: parse it with Jackson and insert a row for each change under its
 * writer and number, in batches and in one transaction. It checks nothing, understands nothing and forces nothing to the disk.
 */
final class Floor {

    /** As the store's own. */
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
            + ";CACHE_SIZE=8192;MAX_COMPACT_TIME=0";
    private static final int BATCH = 1000;

    private Floor() { }

    /** How many rows it inserted. */
    static int load(Path bundle, Path folder) throws Exception {
        byte[] bytes = Files.readAllBytes(bundle);
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("floor") + SETTINGS, "sa", "");
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            connection.createStatement().execute(
                    "CREATE TABLE change (writer VARCHAR NOT NULL, seq BIGINT NOT NULL, line VARCHAR NOT NULL, PRIMARY KEY (writer, seq))");
            connection.setAutoCommit(false);
            while (json.nextToken() != null && !"changes".equals(json.currentName())) {
                // what stands before the changes
            }
            json.nextToken();
            try (PreparedStatement row = connection.prepareStatement("INSERT INTO change VALUES (?, ?, ?)")) {
                return insertAll(json, bytes, row);
            } finally {
                connection.commit();
            }
        }
    }

    private static int insertAll(JsonParser json, byte[] bytes, PreparedStatement row) throws SQLException {
        int rows = 0;
        while (json.nextToken() == JsonToken.START_OBJECT) {
            int start = (int) json.currentTokenLocation().getByteOffset();
            bind(json, row);
            int end = (int) json.currentLocation().getByteOffset();
            row.setString(3, new String(bytes, start, end - start, StandardCharsets.UTF_8));
            row.addBatch();
            if (++rows % BATCH == 0) {
                row.executeBatch();
            }
        }
        row.executeBatch();
        return rows;
    }

    /** Goes over one change; every name and value is taken from the parser, since a program that imports needs them. */
    private static void bind(JsonParser json, PreparedStatement row) throws SQLException {
        int depth = 0;
        String member = "";
        for (JsonToken token = json.currentToken(); ; token = json.nextToken()) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                return;
            }
            if (token == JsonToken.PROPERTY_NAME) {
                member = json.currentName();
            } else if (token == JsonToken.VALUE_STRING) {
                String text = json.getString();
                if (depth == 1 && member.equals("writer")) {
                    row.setString(1, text);
                }
            } else if (token == JsonToken.VALUE_NUMBER_INT && depth == 1) {
                row.setLong(2, json.getLongValue());
            }
        }
    }
}
