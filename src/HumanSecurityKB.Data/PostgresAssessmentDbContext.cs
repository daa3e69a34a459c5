using Microsoft.EntityFrameworkCore;

namespace HumanSecurityKB.Data;

/// <summary>A type of its own, because each provider has its own migrations.</summary>
internal sealed class PostgresAssessmentDbContext(DbContextOptions<PostgresAssessmentDbContext> options) : AssessmentDbContext(options);
