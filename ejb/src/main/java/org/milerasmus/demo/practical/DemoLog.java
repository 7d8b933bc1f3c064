package org.milerasmus.demo.practical;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;

/** The log of an invented gateway in one night; its addresses are those reserved for documentation (RFC 5737). */
final class DemoLog {

    /** Kilobytes that the account of the backup has sent out between 02:00 and 03:00. */
    static final int SENT_AT_NIGHT = 48_120 + 51_004 + 12_001;

    private static final int LINES = 120;
    private static final List<String> ACCOUNTS = List.of("cdt.alder", "cdt.birch", "ofc.cedar", "svc-mail");

    private DemoLog() {
    }

    static byte[] csv() {
        StringBuilder log = new StringBuilder("time;account;source;event;kilobytes\n");
        for (int i = 0; i < LINES; i++) {
            LocalTime time = LocalTime.of(22, 0).plusMinutes(4L * i);
            line(log, time, ACCOUNTS.get(i * 7 % ACCOUNTS.size()), "192.0.2." + (10 + i * 13 % 40), i % 9 == 4 ? "login" : "send", i * 37 % 900 + 3);
            night(log, time);
        }
        return log.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void night(StringBuilder log, LocalTime time) {
        if (time.equals(LocalTime.of(2, 0))) {
            line(log, time.plusMinutes(1), "svc-backup", "203.0.113.77", "login", 1);
        }
        if (time.equals(LocalTime.of(2, 8)) || time.equals(LocalTime.of(2, 24)) || time.equals(LocalTime.of(2, 40))) {
            line(log, time.plusMinutes(2), "svc-backup", "203.0.113.77", "send", time.getMinute() == 8 ? 48_120 : time.getMinute() == 24 ? 51_004 : 12_001);
        }
    }

    private static void line(StringBuilder log, LocalTime time, String account, String source, String event, int kilobytes) {
        log.append(String.join(";", time.toString(), account, source, event, String.valueOf(kilobytes))).append('\n');
    }
}
