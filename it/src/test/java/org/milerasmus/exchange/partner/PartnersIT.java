package org.milerasmus.exchange.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milerasmus.exchange.call.Call;
import org.milerasmus.exchange.decision.Exchange;
import org.milerasmus.it.As;
import org.milerasmus.it.Statements;
import org.milerasmus.partnership.academy.Academy;
import org.milerasmus.partnership.academy.AcademyKind;
import org.milerasmus.partnership.factsheet.ForensicTopic;
import org.milerasmus.partnership.factsheet.TeachingLanguage;
import org.milerasmus.reference.Cefr;
import org.milerasmus.security.Role;
import org.milerasmus.shared.PageRequest;

@ExtendWith(ArquillianExtension.class)
class PartnersIT {

    private static final PageRequest PAGE = new PageRequest(0, 25, "name", false);

    @Inject
    private Exchange exchange;

    @Inject
    private PartnerPages pages;

    @Inject
    private Partners partners;

    private Academy own;
    private Academy partner;
    private ForensicTopic topic;
    private String coordinator;

    @BeforeEach
    void academies() {
        own = exchange.academy();
        partner = exchange.academy();
        topic = pages.topic();
        coordinator = exchange.coordinator(own);
        pages.sheet(partner, sheet -> {
            sheet.getStudyFields().addAll(List.of("1031", "0612"));
            sheet.getLanguages().add(new TeachingLanguage("ga", Cefr.C1));
            sheet.getTopics().add(topic);
        });
    }

    @Test
    void findsAPartnerByEverythingThatItTeaches() {
        assertThat(find(new PartnerFilter(null, "AT", AcademyKind.MILITARY, "0612", "ga", topic.getId(), false))).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(partner.getId());
            assertThat(row.studyFields()).containsExactly("0612", "1031");
            assertThat(row.languages()).containsExactly("ga C1");
            assertThat(row.topics()).containsExactly(topic.getId());
            assertThat(row.openSeats()).isZero();
        });
        assertThat(find(new PartnerFilter(null, "BE", null, null, null, topic.getId(), false))).isEmpty();
        assertThat(find(new PartnerFilter(null, null, AcademyKind.CIVILIAN, null, null, topic.getId(), false))).isEmpty();
        assertThat(find(new PartnerFilter(null, null, null, "0913", null, topic.getId(), false))).isEmpty();
        assertThat(find(new PartnerFilter(null, null, null, null, "mt", topic.getId(), false))).isEmpty();
    }

    @Test
    void nobodyIsAPartnerOfItself() {
        PartnerFilter words = new PartnerFilter(own.getName(), null, null, null, null, null, false);
        assertThat(find(words)).isEmpty();
        assertThat(As.administrator(exchange.programme(Role.ADMINISTRATOR), () -> partners.list(words, PAGE))).hasSize(1);
    }

    @Test
    void countsSeatsThatNobodyHolds() {
        PartnerFilter free = new PartnerFilter(null, null, null, null, null, topic.getId(), true);
        assertThat(find(free)).isEmpty();
        Call call = exchange.call(partner, 2);
        exchange.seated(exchange.cadet(own), call);
        assertThat(find(free)).singleElement().satisfies(row -> assertThat(row.openSeats()).isEqualTo(1));
        exchange.seated(exchange.cadet(own), call);
        assertThat(find(free)).isEmpty();
    }

    @Test
    void isForThoseWhoMakeAgreements() {
        String cadet = exchange.cadet(own).getAccount().getEmail();
        PartnerFilter all = new PartnerFilter(null, null, null, null, null, null, false);
        assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> As.applicant(cadet, () -> partners.list(all, PAGE)));
    }

    @Test
    void theListNeedsFewStatementsWhateverItsLength() {
        exchange.call(partner, 2);
        PartnerFilter all = new PartnerFilter("demo", "AT", null, null, null, null, false);
        assertThat(Statements.count(() -> As.staff(coordinator, () -> {
            partners.count(all);
            partners.list(all, PAGE);
        }))).isLessThanOrEqualTo(10);
    }

    @Test
    void eachFilterUsesAnIndex() {
        exchange.call(partner, 2);
        PartnerFilter every = new PartnerFilter(null, "AT", AcademyKind.MILITARY, "0612", "ga", topic.getId(), true);
        List<String> sent = Statements.sent(() -> As.staff(coordinator, () -> {
            partners.count(every);
            partners.list(every, PAGE);
        }));
        assertThat(sent).filteredOn(sql -> sql.startsWith("SELECT") && sql.contains("academy")).isNotEmpty()
                .allSatisfy(sql -> assertThat(pages.withoutIndex(sql)).as(sql).isEmpty());
    }

    private List<PartnerRow> find(PartnerFilter filter) {
        List<PartnerRow> rows = As.staff(coordinator, () -> partners.list(filter, PAGE));
        assertThat(As.staff(coordinator, () -> partners.count(filter))).isEqualTo(rows.size());
        return rows;
    }
}
