using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HumanSecurityKB.Data.Mappings;

internal sealed class AssessmentMapping : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> assessment)
    {
        assessment.ToTable("assessments");
        assessment.HasKey(a => a.Id);
        assessment.HasIndex(a => a.KeyHash).IsUnique();
        assessment.Property(a => a.Id).StoredAsText(AssessmentId.TryParse);
        assessment.Property(a => a.Questionnaire).StoredAsText(QuestionnaireVersion.TryParse);
        assessment.Property(a => a.Language).StoredAsText(Language.TryParse);
        assessment.Property(a => a.Scope).StoredAsCode(Codes.Scopes);
        assessment.Property(a => a.Body).StoredAsJson();
        assessment.Property(a => a.Participation).StoredAsJson();
        assessment.Property(a => a.Dimensions).StoredAsJson();
        assessment.Property(a => a.Concerns).StoredAsJson();
        assessment.Property(a => a.Closing).StoredAsJson();
        assessment.Property(a => a.ClosingVersions).StoredAsJson();
        assessment.Property(a => a.Plan).StoredAsJson();
        assessment.Property(a => a.Committee).StoredAsJson();
        assessment.Property(a => a.Tallies).StoredAsJson();
        assessment.Property(a => a.Shown!).StoredAsText(CriterionId.TryParse);
        assessment.HasIndex(a => a.JoinCodeHash).IsUnique();

        // Every change of an assessment, that of an answer or a private grade too, writes its row: what was read as open cannot
        // be saved as signed off, and no private grade can be saved after the reveal.
        assessment.Property(a => a.SignedOffAt).IsConcurrencyToken();
        assessment.Property(a => a.RevealedAt).IsConcurrencyToken();
        assessment.Property(a => a.PlanVersion).IsConcurrencyToken();
        assessment.Property(a => a.ProfileVersion).IsConcurrencyToken();
        assessment.Property(a => a.ClosingVersions).IsConcurrencyToken();

        // Without its answers an assessment would take a second answer to a criterion for the first.
        assessment.HasMany(a => a.Answers).WithOne().HasForeignKey(AnswerMapping.AssessmentId).OnDelete(DeleteBehavior.Cascade);
        assessment.Navigation(a => a.Answers).AutoInclude();
    }
}
