package org.plenary.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;

/**
 * One H2 file: all the SQL there is. Its name carries the version of its tables, so an older or newer program makes its own beside
 * it. Whatever H2 throws is for {@link Index} to bear; its texts are for nobody.
 */
final class IndexFile implements AutoCloseable {

    /** The file is only a copy, so it needs no cache to speak of, writes no trace and does not tidy up when the program ends. */
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
            + ";CACHE_SIZE=8192;MAX_COMPACT_TIME=0";
    private static final int BATCH = 1_000;
    private static final int PAGE = 10_000;

    static {
        if (System.getProperty("h2.allowedClasses") == null) {
            System.setProperty("h2.allowedClasses", "none");
        }
    }

    private final Connection connection;
    private long rows;

    private IndexFile(Connection connection) {
        this.connection = connection;
    }

    /** @throws SQLException also for a folder whose name H2 would take for settings */
    static IndexFile open(Path folder, String name) throws SQLException {
        String path = folder.toAbsolutePath().resolve(name).toString();
        if (path.contains(";")) {
            throw new SQLException("no path for a database");
        }
        Connection connection = DriverManager.getConnection("jdbc:h2:file:" + path + SETTINGS, "sa", "");
        try {
            var file = new IndexFile(connection);
            file.createTables();
            return file;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void createTables() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    CREATE TABLE IF NOT EXISTS change (
                        number BIGINT PRIMARY KEY, -- the order of arrival; H2 keeps rows by it without a second tree
                        segment VARCHAR NOT NULL,
                        hash VARCHAR NOT NULL,
                        line VARCHAR NOT NULL)""");
            statement.execute("""
                    CREATE TABLE IF NOT EXISTS segment (
                        name VARCHAR PRIMARY KEY, bytes BIGINT NOT NULL, changes INT NOT NULL, last VARCHAR NOT NULL)""");
            statement.execute("CREATE TABLE IF NOT EXISTS review (id VARCHAR PRIMARY KEY)");
            try (ResultSet count = statement.executeQuery("SELECT COALESCE(MAX(number), 0), COUNT(*) FROM change")) {
                count.next();
                rows = count.getLong(1);
                if (rows != count.getLong(2)) {
                    throw new SQLException("rows are missing");
                }
            }
        }
        connection.setAutoCommit(false);
    }

    /** How many changes it holds. */
    long size() {
        return rows;
    }

    Optional<String> review() throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("SELECT id FROM review")) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    /** By name. */
    List<SegmentFacts> segments() throws SQLException {
        var segments = new ArrayList<SegmentFacts>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT name, bytes, changes, last FROM segment ORDER BY name")) {
            while (row.next()) {
                segments.add(new SegmentFacts(row.getString(1), row.getLong(2), row.getInt(3), new Hash(row.getString(4))));
            }
        }
        return segments;
    }

    /** Adds changes and what is now known of their segment, all or nothing. */
    void add(String review, SegmentFacts segment, List<Change> changes) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement("INSERT INTO change VALUES (?, ?, ?, ?)");
                PreparedStatement facts = connection.prepareStatement("MERGE INTO segment KEY (name) VALUES (?, ?, ?, ?)");
                PreparedStatement of = connection.prepareStatement("MERGE INTO review KEY (id) VALUES (?)")) {
            for (int i = 0; i < changes.size(); i++) {
                change.setLong(1, rows + i + 1);
                change.setString(2, segment.name());
                change.setString(3, changes.get(i).hash().text());
                change.setString(4, changes.get(i).line());
                change.addBatch();
                if ((i + 1) % BATCH == 0 || i + 1 == changes.size()) {
                    change.executeBatch();
                }
            }
            facts.setString(1, segment.name());
            facts.setLong(2, segment.bytes());
            facts.setInt(3, segment.changes());
            facts.setString(4, segment.last().text());
            facts.executeUpdate();
            of.setString(1, review);
            of.executeUpdate();
            connection.commit();
            rows += changes.size();
        }
    }

    /** Shows every row's hash and line, oldest first. */
    void forEach(BiConsumer<Hash, String> row) throws SQLException {
        try (PreparedStatement page = connection.prepareStatement(
                "SELECT number, hash, line FROM change WHERE number > ? ORDER BY number LIMIT " + PAGE)) {
            long last = 0;
            while (last < rows) {
                page.setLong(1, last);
                long before = last;
                try (ResultSet rowsOfPage = page.executeQuery()) {
                    while (rowsOfPage.next()) {
                        last = rowsOfPage.getLong(1);
                        row.accept(new Hash(rowsOfPage.getString(2)), rowsOfPage.getString(3));
                    }
                }
                if (last == before) {
                    throw new SQLException("rows are missing");
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
