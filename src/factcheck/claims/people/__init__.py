"""Who is who in an article: persons with their fullest names, and whom a surname, a title or a pronoun means."""

from factcheck.claims.people.cast import Cast, cast_of
from factcheck.claims.people.persons import Person

__all__ = ["Cast", "Person", "cast_of"]
