package org.milerasmus.shared.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings the schema to this release before anything else starts; other start-up beans name it in {@code @DependsOn}.
 * A schema of a newer release is refused: this release would read it wrongly.
 */
@Startup
@Singleton(name = Migration.NAME)
@TransactionManagement(TransactionManagementType.BEAN) // Flyway commits each migration by itself
public class Migration {

    /** Name for {@code @DependsOn}. */
    public static final String NAME = "Migration";

    @Resource(lookup = Database.NAME)
    private DataSource database;

    @PostConstruct
    void migrate() {
        Flyway flyway = Flyway.configure(getClass().getClassLoader())
                .dataSource(database)
                .connectRetries(4) // 15 s: a database that is started beside the server may be ready a little later
                .ignoreMigrationPatterns("*:future") // told apart below, with a clearer message
                .load();
        refuseNewerSchema(flyway);
        flyway.migrate();
    }

    private static void refuseNewerSchema(Flyway flyway) {
        Stream.of(flyway.info().applied())
                .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS
                        || migration.getState() == MigrationState.FUTURE_FAILED)
                .map(MigrationInfo::getVersion)
                .max((one, other) -> one.compareTo(other))
                .ifPresent(version -> {
                    throw new IllegalStateException("The database has schema version " + version
                            + ", which is newer than this release knows: start the newer release, or give this one a database of its own.");
                });
    }
}
