package org.milerasmus.exchange.round;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.milerasmus.st.BrowserTest;
import org.milerasmus.st.Screen;
import org.milerasmus.st.Window;

/**
 * A round of thirty applicants for three calls, from the placement to the recognised credits, each step by the person in whose
 * role it is. Who is placed where can be worked out by hand: {@link Cadet} says who stands above whom, and a call takes four
 * of a nation.
 */
class RoundST extends BrowserTest {

    private static final LocalDate START = LocalDate.now().plusDays(5);
    private static final String TARTU = "KAITSEVÄGI";

    private final String tag = UUID.randomUUID().toString().substring(0, 4);
    private final Cadets cadets = new Cadets(tag);

    private Window sofia;
    private List<Window> chain;
    private Window study;
    private List<Window> hosts;
    private Window administrator;
    private Programme programme;

    @Test
    void fromTheConsentsToTheRecognisedCredits() {
        signIn();
        List<Integer> before = Books.ledger(sofia, TARTU, START);
        int reported = Books.report(administrator, TARTU, START);
        cadets.apply(List.of(publish(0, "Tartu", 8), publish(1, "Brest", 8), publish(2, "Hamburg", 6)));
        place();
        consent();
        Hosts.accept(hosts.get(0), tag, 6);
        Hosts.accept(hosts.get(1), tag, 5);
        Hosts.accept(hosts.get(2), tag, 5);
        Applicant traveller = new Applicant(window(), cadets.get(1));
        traveller.confirm();
        new Applicant(window(), cadets.get(30)).confirm();
        refill();
        travel(traveller.window());
        addUp();
        List<Integer> after = Books.ledger(sofia, TARTU, START);
        Assertions.assertThat(after.get(0) - before.get(0)).as("nominated").isEqualTo(3);
        Assertions.assertThat(after.get(1) - before.get(1)).as("used").isEqualTo(3);
        Assertions.assertThat(after.get(2) - before.get(2)).as("days").isEqualTo(1 + 121 + 121);
        Assertions.assertThat(Books.report(administrator, TARTU, START) - reported).as("reported").isEqualTo(7);
    }

    private void signIn() {
        sofia = official("coordinator.bgsofia34");
        chain = List.of(official("medical.bgsofia34"), official("commander.bgsofia34"), official("security.bgsofia34"), official("study.bgsofia34"));
        Officials.askStudyOffice(official("coordinator.ezaragoz52"));
        study = official("study.ezaragoz52");
        hosts = List.of(official("coordinator.eetartu08"), official("coordinator.fbrest21"), official("coordinator.dhamburg08"));
        administrator = official("admin");
    }

    private Window official(String name) {
        return window().login(name + "@demo.example");
    }

    private String publish(int host, String place, int seats) {
        return Hosts.publish(hosts.get(host), "Semester in " + place + ", round " + tag, seats, START);
    }

    /** By merit 18 of the 22 seats are taken; a mark takes the last of Tartu's seats for Sofia away from R05. */
    private void place() {
        programme = new Programme(administrator);
        programme.begin(tag, 3, 4);
        programme.preview();
        programme.look(cadets.get(26));
        programme.explains(1, "all 4 places are taken");
        programme.mark("95");
        programme.preview();
        programme.compare("By merit", 18, 12, 4);
        programme.compare("Most seats", 22, 8, 0);
        programme.look(cadets.get(5));
        programme.explains(1, "Quota of the nation: all 4 places are taken by others who stand higher");
        programme.explains(2, "This is the wish that is given");
        programme.look(cadets.get(10));
        programme.adjust(3, "Hamburg teaches what the thesis is about");
        programme.publish("18 people are placed, and 12 people go to the reserve list", "18 people are placed, 12 are on the reserve list");
    }

    /** One consent is refused and one does not come; everybody else is nominated. */
    private void consent() {
        Officials.refuse(chain.getFirst(), cadets.get(4));
        chain.forEach(one -> Officials.giveAll(one, tag, 9));
        Officials.giveAllBut(study, cadets.get(12), 8);
        Officials.letTheDayPass(cadets.get(12));
    }

    /** R03 steps back late; the free seats go to the reserve list, where nobody is lost. */
    private void refill() {
        Applicant late = new Applicant(window(), cadets.get(3));
        late.confirm();
        late.withdraw();
        late.sees("Withdrawn", "Submitted", "Asked the chain of command", "Nominated", "Accepted by the host", "Confirmed", "Withdrawn");
        Applicant unheard = new Applicant(window(), cadets.get(12));
        unheard.waitsFor("The study office’s consent did not come in time");
        programme.tells(cadets.get(3), "Withdrawn");
        programme.refill("4 people move up from the reserve list");
        programme.look(cadets.get(4));
        programme.explains(1, "The chain of command has refused its consent to this wish before");
        programme.explains(2, "This is the wish that is given");
        Officials.giveAll(study, tag, 2);
        Hosts.accept(hosts.get(0), tag, 2);
        unheard.sees("Accepted by the host", "Submitted", "Asked the chain of command", "The study office’s consent did not come in time",
                "Asked the chain of command", "Nominated", "Accepted by the host");
    }

    private void travel(Window traveller) {
        Study agreed = Study.agree(traveller, sofia, hosts.getFirst());
        Journey journey = new Journey(agreed.stay(), traveller, sofia, hosts.getFirst());
        journey.begin();
        agreed.change();
        journey.end();
        List<String> components = List.of(Study.KEPT, Study.ADDED);
        Journey.verify(window(Screen.PHONE), journey.issue(components), cadets.get(1));
        journey.recognise(components.size());
    }

    /** Thirty in all, each in one state, and those on the reserve list know it. */
    private void addUp() {
        Books.hold(administrator, cadets, "CONFIRMED", List.of(1, 30));
        Books.hold(administrator, cadets, "ACCEPTED", List.of(2, 5, 6, 7, 8, 9, 10, 12, 15, 18, 21, 26, 27, 28, 29));
        Books.hold(administrator, cadets, "AWAITING_CONSENT", List.of(4, 11));
        Books.hold(administrator, cadets, "RESERVE", List.of(13, 14, 16, 17, 19, 20, 22, 23, 24, 25));
        Books.hold(administrator, cadets, "WITHDRAWN", List.of(3));
        new Applicant(window(), cadets.get(4)).sees("Asked the chain of command", "Submitted", "Asked the chain of command",
                "Refused by the medical officer", "Asked the chain of command");
        Applicant waiting = new Applicant(window(), cadets.get(13));
        waiting.sees("Reserve list", "Submitted", "Reserve list");
        waiting.reads("No wish could be given: the application went to the reserve list.", "taken by somebody who stands higher");
    }
}
