// Entity to transfer object: by hand, by extension, by constructor, by static factory, by implicit conversion, through lists.
namespace Conformance;

public static class DtoMapping
{
    public sealed class ApplicantDto
    {
        public string Identifier { get; set; } = "";

        public string FullName { get; set; } = "";

        public string? Summary { get; set; }

        public HomeDto? Home { get; set; }

        public List<VisitDto> Visits { get; set; } = [];
    }

    public sealed record HomeDto(string Line, string Town);

    public sealed record VisitDto(string Reason, int Number);

    public sealed record PublicDto(string FullName, int Visits);

    private static ApplicantDto ToDto(this Person person) => new()
    {
        Identifier = person.Ssn,
        FullName = person.Name,
    };

    private static PublicDto ToPublicDto(this Person person) => new(person.Name, person.Visits);

    public static void ByExtension(Person person)
    {
        var dto = person.ToDto();
        Ads.Send(dto.Identifier); // flow: Ssn
        Ads.Send(dto.FullName); // no flow
        Ads.Send(dto.Summary); // no flow
        Ads.Send(dto); // flow: Ssn
    }

    public static void ByExtension_WithoutProtected(Person person)
    {
        Ads.Send(person.ToPublicDto()); // no flow
        Ads.Send($"{person.ToPublicDto()}"); // no flow
    }

    public static void ByHand(Person person)
    {
        var dto = new ApplicantDto();
        dto.FullName = person.Name;
        Ads.Send(dto); // no flow
        dto.Summary = person.Diagnosis;
        Ads.Send(dto); // flow: Diagnosis
        Ads.Send(dto.FullName); // no flow
    }

    public static void Nested(Person person)
    {
        var dto = new ApplicantDto { Home = new HomeDto(person.Home.Street, person.Home.City) };
        Ads.Send(dto.Home.Line); // flow: Street
        Ads.Send(dto.Home.Town); // no flow
        Ads.Send(dto); // flow: Street
    }

    public static void NestedList(Person person)
    {
        var dto = new ApplicantDto { Visits = [new VisitDto(person.Diagnosis, 1)] };
        Ads.Send(dto.Visits[0].Reason); // flow: Diagnosis
        Ads.Send(dto.Visits[0].Number); // no flow
    }

    public static void ListOfEntities(List<Person> people)
    {
        var dtos = people.Select(p => p.ToDto()).ToList();
        Ads.Send(dtos); // flow: Ssn
        Ads.Send(dtos.Select(d => d.FullName)); // no flow
        Ads.Send(people.Select(p => p.ToPublicDto()).ToList()); // no flow
    }

    private static void CopyTo(Person from, ApplicantDto to)
    {
        to.Identifier = from.Ssn;
        to.FullName = from.Name;
    }

    public static void IntoExisting(Person person)
    {
        var dto = new ApplicantDto();
        CopyTo(person, dto);
        Ads.Send(dto.Identifier); // flow: Ssn
        Ads.Send(dto.FullName); // no flow
    }

    private interface IMapper<TSource, TTarget>
    {
        TTarget Map(TSource source);
    }

    private sealed class FullMapper : IMapper<Person, ApplicantDto>
    {
        public ApplicantDto Map(Person source) => source.ToDto();
    }

    private sealed class PublicMapper : IMapper<Person, PublicDto>
    {
        public PublicDto Map(Person source) => source.ToPublicDto();
    }

    public static void ByMapperObject(Person person)
    {
        IMapper<Person, ApplicantDto> full = new FullMapper();
        IMapper<Person, PublicDto> harmless = new PublicMapper();
        Ads.Send(full.Map(person)); // flow: Ssn
        Ads.Send(harmless.Map(person)); // no flow
    }

    private sealed class View
    {
        private View(string text) => Text = text;

        public string Text { get; }

        public static implicit operator View(Person person) => new(person.Name + person.Diagnosis);

        public static View From(ApplicantDto dto) => new(dto.FullName);
    }

    public static void ByConversion(Person person)
    {
        View view = person;
        Ads.Send(view.Text); // flow: Diagnosis
    }

    public static void TwoMappings(Person person)
    {
        Ads.Send(View.From(person.ToDto()).Text); // no flow
    }

    public static void BackToEntity(Person person)
    {
        var dto = person.ToDto();
        var entity = new Person { Name = dto.FullName, Diagnosis = dto.Identifier };
        Ads.Send(entity); // flow
        var harmless = new Person { Name = dto.FullName };
        Ads.Send(harmless); // no flow
    }
}
