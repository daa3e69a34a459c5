using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace HumanSecurityKB.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddCommittees : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_answered",
                table: "assessments",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql("UPDATE assessments SET is_answered = EXISTS (SELECT 1 FROM answers WHERE answers.assessment_id = assessments.id)");

            migrationBuilder.AddColumn<bool>(
                name: "is_committee",
                table: "assessments",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<byte[]>(
                name: "join_code_hash",
                table: "assessments",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "join_code_number",
                table: "assessments",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "revealed_at",
                table: "assessments",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "shown",
                table: "assessments",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "tallies",
                table: "assessments",
                type: "text",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.CreateTable(
                name: "activities",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    assessment = table.Column<string>(type: "text", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    activity = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activities", x => x.id);
                    table.ForeignKey(
                        name: "FK_activities_assessments_assessment",
                        column: x => x.assessment,
                        principalTable: "assessments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment = table.Column<string>(type: "text", nullable: false),
                    key_hash = table.Column<byte[]>(type: "bytea", nullable: true),
                    role = table.Column<string>(type: "text", nullable: true),
                    is_finished = table.Column<bool>(type: "boolean", nullable: false),
                    ballot = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_participants", x => x.id);
                    table.ForeignKey(
                        name: "FK_participants_assessments_assessment",
                        column: x => x.assessment,
                        principalTable: "assessments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "private_grades",
                columns: table => new
                {
                    criterion = table.Column<string>(type: "text", nullable: false),
                    participant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    answer = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_private_grades", x => new { x.participant_id, x.criterion });
                    table.ForeignKey(
                        name: "FK_private_grades_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_assessments_join_code_hash",
                table: "assessments",
                column: "join_code_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_activities_assessment",
                table: "activities",
                column: "assessment");

            migrationBuilder.CreateIndex(
                name: "IX_participants_assessment_ballot",
                table: "participants",
                columns: new[] { "assessment", "ballot" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_participants_key_hash",
                table: "participants",
                column: "key_hash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activities");

            migrationBuilder.DropTable(
                name: "private_grades");

            migrationBuilder.DropTable(
                name: "participants");

            migrationBuilder.DropIndex(
                name: "IX_assessments_join_code_hash",
                table: "assessments");

            migrationBuilder.DropColumn(
                name: "is_answered",
                table: "assessments");

            migrationBuilder.DropColumn(
                name: "is_committee",
                table: "assessments");

            migrationBuilder.DropColumn(
                name: "join_code_hash",
                table: "assessments");

            migrationBuilder.DropColumn(
                name: "join_code_number",
                table: "assessments");

            migrationBuilder.DropColumn(
                name: "revealed_at",
                table: "assessments");

            migrationBuilder.DropColumn(
                name: "shown",
                table: "assessments");

            migrationBuilder.DropColumn(
                name: "tallies",
                table: "assessments");
        }
    }
}
