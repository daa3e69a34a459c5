using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HumanSecurityKB.Data.Mappings;

internal sealed class AnswerMapping : IEntityTypeConfiguration<RecordedAnswer>
{
    public const string AssessmentId = nameof(AssessmentId);

    public void Configure(EntityTypeBuilder<RecordedAnswer> answer)
    {
        answer.ToTable("answers");
        answer.Property<AssessmentId>(AssessmentId).StoredAsText(Domain.Assessments.AssessmentId.TryParse);
        answer.Property(a => a.Criterion).StoredAsText(CriterionId.TryParse);
        answer.HasKey(AssessmentId, nameof(RecordedAnswer.Criterion));
        answer.Property(a => a.Version).IsConcurrencyToken();

        // One value, always read and written whole; nothing is ever looked up by a part of it.
        answer.Property(a => a.Answer).StoredAsJson();
    }
}
