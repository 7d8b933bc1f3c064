package org.milerasmus.shared.database;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import java.sql.Connection;

/**
 * The one database of the application, chosen by the environment alone: {@code ERASMUS_DB_URL}, {@code ERASMUS_DB_USER}
 * and {@code ERASMUS_DB_PASSWORD}.
 * <ul>
 * <li>Not an XA source: there is no second resource to agree with, so a local transaction is enough and saves two round trips.
 * <li>Read committed: seats are counted after their row has been locked, and the count has to see what the last holder of
 *     that lock has committed.
 * <li>Every connection is asked whether it lives before it is lent, so that the application recovers by itself when the
 *     database comes back.
 * </ul>
 */
@DataSourceDefinition(
        name = Database.NAME,
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=erasmus.db.url:jdbc:mysql://localhost:3306/erasmus}",
        user = "${MPCONFIG=erasmus.db.user:erasmus}",
        password = "${MPCONFIG=erasmus.db.password:}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 32,
        maxIdleTime = 300,
        properties = {
            "connectionTimeZone=UTC",
            "fallbackToSystemKeyStore=false", // Payara's own certificate is no client certificate: MySQL would refuse it
            "sessionVariables=time_zone='+00:00'",
            "rewriteBatchedStatements=true",
            "connectTimeout=5000",
            "socketTimeout=120000",
            "fish.payara.max-wait-time-in-millis=10000",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"
        })
@Singleton // a bean only because the server reads the definition from its components
public class Database {

    /** JNDI name of the data source. */
    public static final String NAME = "java:app/jdbc/erasmus";
}
