using BenefitsIntake.Assistants;
using BenefitsIntake.Determinations;
using BenefitsIntake.Domain;
using BenefitsIntake.Eligibility;
using BenefitsIntake.Intake;
using Microsoft.Extensions.AI;

var builder = WebApplication.CreateBuilder(args);
var settings = builder.Configuration;

builder.Services.AddChatClient(_ => new OpenAI.Chat.ChatClient(settings["Chat:Model"], settings["Chat:Key"]).AsIChatClient());
builder.Services.AddHttpClient<IEligibilityModel, EligibilityModel>(http => http.BaseAddress = new Uri(settings["Eligibility:Address"]!));
builder.Services.AddScoped<IAssistant, ChatAssistant>();
builder.Services.AddScoped<IIntakeService, IntakeService>();
builder.Services.AddScoped<LetterDrafter>();
builder.Services.AddSingleton<CaseFile>();
builder.Services.AddDeterminations();

var app = builder.Build();

var applications = app.MapGroup("/applications");
applications.MapPost("/", (Applicant applicant, IIntakeService intake, CancellationToken cancellationToken) => intake.TakeInAsync(applicant, cancellationToken));
applications.MapPost("/identity", (Applicant applicant, IIntakeService intake, CancellationToken cancellationToken) => intake.ConfirmIdentityAsync(applicant, cancellationToken));
applications.MapPost("/office", (Applicant applicant, IIntakeService intake, CancellationToken cancellationToken) => intake.FindOfficeAsync(applicant, cancellationToken));
applications.MapPost("/advice", (Applicant applicant, IIntakeService intake, CancellationToken cancellationToken) => intake.AdviseAsync(applicant, cancellationToken));
applications.MapPost("/household", (Applicant applicant, IEligibilityModel model, CancellationToken cancellationToken) => model.ScoreHouseholdAsync(applicant, cancellationToken));
applications.MapPost("/letter", (Applicant applicant, LetterDrafter letters, CancellationToken cancellationToken) => letters.DraftAsync(applicant, cancellationToken));
app.MapDeterminations();

app.Run();
