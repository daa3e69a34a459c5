using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace HumanSecurityKB.Data;

internal sealed class PostgresAssessmentDbContext(DbContextOptions<PostgresAssessmentDbContext> options) : AssessmentDbContext(options)
{
    protected override bool IsDuplicateKey(Exception? failure) =>
        failure is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
