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
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;

/**
 * One H2 file: all the SQL there is. Its name carries the version of its tables, so an older or newer program makes its own beside
 * it. Whatever H2 throws is for {@link Index} to bear; its texts are for nobody.
 */
final class IndexFile implements AutoCloseable {

    /** The file is only a copy: it needs no cache to speak of, writes no trace, and does not tidy up at the end ({@link Index} does). */
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
            + ";CACHE_SIZE=8192;MAX_COMPACT_TIME=0";
    private static final int PAGE = 100;

    static {
        if (System.getProperty("h2.allowedClasses") == null) {
            System.setProperty("h2.allowedClasses", "none");
        }
    }

    private final Connection connection;
    private long rows;
    private long changes;

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
                    CREATE TABLE IF NOT EXISTS block (
                        number BIGINT PRIMARY KEY, -- the order of arrival; H2 keeps rows by it without a second tree
                        segment VARCHAR NOT NULL,
                        changes INT NOT NULL,      -- 0: the line goes on in the next row
                        hash VARCHAR NOT NULL,     -- of the lines
                        lines VARBINARY NOT NULL)""");
            statement.execute("""
                    CREATE TABLE IF NOT EXISTS segment (
                        name VARCHAR PRIMARY KEY, bytes BIGINT NOT NULL, changes INT NOT NULL, last VARCHAR NOT NULL)""");
            statement.execute("CREATE TABLE IF NOT EXISTS review (id VARCHAR PRIMARY KEY)");
            try (ResultSet count = statement.executeQuery("""
                    SELECT COALESCE(MAX(number), 0), COUNT(*), COALESCE(SUM(changes), 0) FROM block""")) {
                count.next();
                rows = count.getLong(1);
                changes = count.getLong(3);
                if (rows != count.getLong(2)) {
                    throw new SQLException("rows are missing");
                }
            }
        }
        connection.setAutoCommit(false);
    }

    /** How many changes it holds. */
    long size() {
        return changes;
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
                segments.add(new SegmentFacts(row.getString(1), row.getLong(2), row.getInt(3), hash(row.getString(4))));
            }
        }
        return segments;
    }

    /** Adds changes and what is now known of their segment, all or nothing. */
    void add(String review, SegmentFacts segment, List<Change> added) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO block VALUES (?, ?, ?, ?, ?)");
                PreparedStatement facts = connection.prepareStatement("MERGE INTO segment KEY (name) VALUES (?, ?, ?, ?)");
                PreparedStatement of = connection.prepareStatement("MERGE INTO review KEY (id) VALUES (?)")) {
            var last = new AtomicLong(rows);
            Block.each(added, block -> {
                row.setLong(1, last.incrementAndGet());
                row.setString(2, segment.name());
                row.setInt(3, block.changes());
                row.setString(4, block.hash().text());
                row.setBytes(5, block.bytes());
                row.executeUpdate();
            });
            facts.setString(1, segment.name());
            facts.setLong(2, segment.bytes());
            facts.setInt(3, segment.changes());
            facts.setString(4, segment.last().text());
            facts.executeUpdate();
            of.setString(1, review);
            of.executeUpdate();
            connection.commit();
            rows = last.get();
            changes += added.size();
        }
    }

    /** Shows every line whose block has the hash it was written with, oldest first. */
    void forEachProvedLine(Consumer<String> line) throws SQLException {
        var lines = new Block.Lines(line);
        try (PreparedStatement page = connection.prepareStatement(
                "SELECT number, changes, hash, lines FROM block WHERE number > ? ORDER BY number LIMIT " + PAGE)) {
            long last = 0;
            while (last < rows) {
                page.setLong(1, last);
                long before = last;
                try (ResultSet row = page.executeQuery()) {
                    while (row.next()) {
                        last = row.getLong(1);
                        lines.add(new Block(row.getInt(2), hash(row.getString(3)), row.getBytes(4)));
                    }
                }
                if (last == before) {
                    throw new SQLException("rows are missing");
                }
            }
        }
    }

    /** A damaged one is no change's and no block's. */
    private static Hash hash(String text) {
        return Hash.parse(text).orElse(Hash.NONE);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
