using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HumanSecurityKB.Data.Mappings;

internal sealed class ParticipantMapping : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> participant)
    {
        participant.ToTable("participants");
        participant.HasKey(p => p.Id);
        participant.Property(p => p.Id).ValueGeneratedNever();
        participant.Property(p => p.Assessment).StoredAsText(AssessmentId.TryParse);
        participant.Property(p => p.Role).StoredAsCode(Codes.Roles);
        participant.HasIndex(p => p.KeyHash).IsUnique();
        participant.HasIndex(p => new { p.Assessment, p.Ballot }).IsUnique();
        participant.HasOne<Assessment>().WithMany().HasForeignKey(p => p.Assessment).OnDelete(DeleteBehavior.Cascade);
        participant.HasMany(p => p.Grades).WithOne().HasForeignKey(PrivateGradeMapping.ParticipantId).OnDelete(DeleteBehavior.Cascade);

        // Without its grades a participant would take a second grade for a criterion for the first.
        participant.Navigation(p => p.Grades).AutoInclude();
    }
}
