using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HumanSecurityKB.Data.Mappings;

internal sealed class PrivateGradeMapping : IEntityTypeConfiguration<PrivateGrade>
{
    public const string ParticipantId = nameof(ParticipantId);

    public void Configure(EntityTypeBuilder<PrivateGrade> grade)
    {
        grade.ToTable("private_grades");
        grade.Property<Guid>(ParticipantId);
        grade.Property(g => g.Criterion).StoredAsText(CriterionId.TryParse);
        grade.HasKey(ParticipantId, nameof(PrivateGrade.Criterion));
        grade.Property(g => g.Version).IsConcurrencyToken();
        grade.Property(g => g.Answer).StoredAsJson();
    }
}
